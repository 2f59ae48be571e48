import fc from 'fast-check';
import { someRows } from './__testUtils__/arbitraries';
import { picture } from './__testUtils__/picture';
import { companionRule } from './companionRule';

function problems(line: string, own: number[] = [], perWheelchair?: number) {
  const { geometry, chosen } = picture(line);
  return companionRule({
    geometry,
    chosen,
    own,
    companionsPerWheelchair: perWheelchair,
  });
}

describe('companionRule', () => {
  it.each([
    ['a wheelchair place alone', '.Wc.'],
    ['a wheelchair place and its companion', '.WC.'],
    ['two of both, in any order', 'CWWC'],
    ['a companion beside the second of two places', 'wCWc'],
    ['seats for everybody', 'oowc'],
  ])('accepts %s', (_, line) => {
    expect(problems(line)).toEqual([]);
  });

  it('refuses a companion seat without its wheelchair place, and names it', () => {
    expect(problems('.wC.')).toEqual([
      { type: 'alone', seats: [2], wheelchairs: [1], most: 0 },
    ]);
  });

  it('refuses more companions than wheelchair places of their group', () => {
    expect(problems('CWC')).toEqual([
      { type: 'too-many', seats: [0, 2], wheelchairs: [1], most: 1 },
    ]);
    expect(problems('CWC', [], 2)).toEqual([]);
  });

  it('does not take a wheelchair place elsewhere for the one beside it', () => {
    expect(problems('Wc.wC')).toEqual([
      { type: 'alone', seats: [4], wheelchairs: [3], most: 0 },
    ]);
  });

  it('takes a gap between wide places for no aisle', () => {
    expect(problems('W C ....')).toEqual([]);
  });

  it('counts what the buyer has already', () => {
    expect(problems('.wC.', [1])).toEqual([]);
    expect(problems('Cwc', [1, 2])).toEqual([
      { type: 'too-many', seats: [0], wheelchairs: [1], most: 1 },
    ]);
  });

  it('agrees with counting both kinds in every unbroken line of them', () => {
    fc.assert(
      fc.property(
        someRows({ signs: 'wWcC.', maxRows: 2, maxLength: 8 }),
        lines => {
          const { geometry, chosen } = picture(...lines);
          const broken = lines
            .flatMap(line => line.match(/[wcWC]+/g) ?? [])
            .filter(
              group =>
                (group.match(/C/g)?.length ?? 0) >
                (group.match(/W/g)?.length ?? 0),
            );
          expect(companionRule({ geometry, chosen })).toHaveLength(
            broken.length,
          );
        },
      ),
    );
  });
});
