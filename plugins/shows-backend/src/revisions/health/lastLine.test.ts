import { lastLine } from './lastLine';

describe('lastLine', () => {
  it.each([
    ['one\ntwo\n\n', 'two'],
    ['', undefined],
    [' \n', undefined],
    [
      'cannot reach postgresql://marquee:s3cret@db:5432/x',
      'cannot reach postgresql://***@db:5432/x',
    ],
  ])('of %j is %j', (log, line) => {
    expect(lastLine(log)).toBe(line);
  });
});
