import * as fc from 'fast-check';
import { csvLine } from './csv';

/** Reads a line of RFC 4180 back, by the rules of the RFC and not by ours. */
function readLine(line: string): string[] {
  const cells: string[] = [];
  let rest = line;
  while (rest !== '') {
    const [all, quoted, plain] =
      /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n)/.exec(rest)!;
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    const last = all.endsWith('\r\n') && rest.length === all.length;
    rest = last ? '' : rest.slice(all.length);
  }
  return cells;
}

describe('csvLine', () => {
  it.each(['=1+1', '+82 10', '-1', '@sum', '\tx', '\rx'])(
    'leaves no formula of %j',
    text => {
      expect(readLine(csvLine([text]))).toEqual([`'${text}`]);
    },
  );

  it('keeps numbers as numbers, also those below zero', () => {
    expect(csvLine([-5, 0, 12.5])).toBe('-5,0,12.5\r\n');
  });

  it('gives back every text, and never one that a spreadsheet would run', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary-ascii' }), { minLength: 1 }),
        cells => {
          const read = readLine(csvLine(cells));
          expect(
            read.map(cell => cell.replace(/^'(?=[=+\-@\t\r])/, '')),
          ).toEqual(cells.map(cell => cell.replace(/^'(?=[=+\-@\t\r])/, '')));
          for (const cell of read) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        },
      ),
    );
  });
});
