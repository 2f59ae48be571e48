import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restartDelay } from './restartDelay';
import { RotatingLog } from './RotatingLog';

describe('RotatingLog', () => {
  const dir = mkdtempSync(join(tmpdir(), 'marquee-log-'));
  const file = join(dir, 'nested', 'a.log');
  afterAll(() => rmSync(dir, { recursive: true }));

  it('moves a full file aside and keeps one old file', () => {
    const log = new RotatingLog({ file, limit: 10 });
    for (const line of ['one\n', 'two\n', 'three\n', 'four\n', 'five\n']) {
      log.write(Buffer.from(line));
    }
    log.close();
    expect(readFileSync(`${file}.1`, 'utf8')).toBe('three\n');
    expect(readFileSync(file, 'utf8')).toBe('four\nfive\n');
    expect(log.lastLines()).toEqual(['one', 'two', 'three', 'four', 'five']);
  });

  it('goes on in the file of an earlier run and counts what is in it', () => {
    const log = new RotatingLog({ file, limit: 12 });
    log.write(Buffer.from('six\n'));
    log.close();
    expect(readFileSync(`${file}.1`, 'utf8')).toBe('four\nfive\n');
    expect(readFileSync(file, 'utf8')).toBe('six\n');
  });

  it('remembers what does not fit on the disk', () => {
    const log = new RotatingLog({ file: '/dev/full' });
    log.write(Buffer.from('last words\n'));
    log.close();
    expect(log.lastLines()).toEqual(['last words']);
  });
});

describe('restartDelay', () => {
  it('doubles up to a quarter of a minute', () => {
    const delays = [0, 1, 2, 3, 4, 5, 6, 20].map(restartDelay);
    expect(delays).toEqual([300, 600, 1200, 2400, 4800, 9600, 15000, 15000]);
  });
});
