import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { join } from 'path';
import { readLines } from './readLines';

describe('readLines', () => {
  const folder = mkdtempSync('/tmp/marquee-lines-');
  const file = join(folder, 'file');
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (text: string) => {
    writeFileSync(file, text);
    return [...readLines(file)].map(({ line, whole }) => [line, whole]);
  };

  it('tells whole lines from one that is cut short', () => {
    expect(read('')).toEqual([]);
    expect(read('a\n\nb\n')).toEqual([
      ['a', true],
      ['', true],
      ['b', true],
    ]);
    expect(read('a\nb')).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  it('puts characters together that fall between two reads', () => {
    const line = '햄릿'.repeat(400_000);
    expect(read(`x${line}\n`)).toEqual([[`x${line}`, true]]);
  });
});
