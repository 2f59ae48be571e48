import { parseOptions } from './parseOptions';

const SHOW = ['--show', 'http://hamlet.marquee.localhost:8080'];

describe('parseOptions', () => {
  it('needs to know the show, and no more', () => {
    expect(parseOptions(SHOW)).toMatchObject({
      show: SHOW[1],
      crowd: 'evening',
      buyers: 20,
      minutes: 5,
      pace: 1,
    });
  });

  it('reads numbers', () => {
    const args = [...SHOW, '--buyers', '3', '--pace', '0.5', '--seed', '-7'];
    const joined = args.join(' ').replace('--seed -7', '--seed=-7').split(' ');
    expect(parseOptions(joined)).toMatchObject({
      buyers: 3,
      pace: 0.5,
      seed: -7,
    });
  });

  it.each([
    ['no show', [], '--show: '],
    ['an unknown option', [...SHOW, '--speed', '9'], '--speed'],
    ['an unknown crowd', [...SHOW, '--crowd', 'mob'], '--crowd: '],
    ['too many bots', [...SHOW, '--buyers', '5000'], '--buyers: '],
    ['more than two hours', [...SHOW, '--minutes', '121'], '--minutes: '],
    ['a number that is none', [...SHOW, '--pace', 'fast'], '--pace: '],
  ])('refuses %s, and says what there is', (_, args, told) => {
    expect(() => parseOptions(args)).toThrow(told);
    expect(() => parseOptions(args)).toThrow('--show URL');
  });
});
