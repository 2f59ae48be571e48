import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openVolumes } from './openVolumes';

describe('openVolumes', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'volumes-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const modeOf = async (name: string) =>
    (await stat(join(folder, name))).mode & 0o777;

  it('opens volumes that are there and those that come later', async () => {
    await mkdir(join(folder, 'old'), { mode: 0o750 });
    await openVolumes(folder);
    expect(await modeOf('old')).toBe(0o777);
    await mkdir(join(folder, 'new'), { mode: 0o750 });
    while ((await modeOf('new')) !== 0o777) await sleep(20);
  });

  it('does not react to itself without end', async () => {
    await openVolumes(folder);
    await mkdir(join(folder, 'volume'), { mode: 0o750 });
    const changedAt = async () => (await stat(join(folder, 'volume'))).ctimeMs;
    while ((await modeOf('volume')) !== 0o777) await sleep(20);
    // It may be opened a second time, which was under way already.
    let before: number;
    do {
      before = await changedAt();
      await sleep(50);
    } while ((await changedAt()) !== before);
    await sleep(100);
    expect(await changedAt()).toBe(before);
  });

  it('leaves what a server makes inside alone', async () => {
    await mkdir(join(folder, 'volume'));
    await mkdir(join(folder, 'volume', 'pgdata'), { mode: 0o700 });
    await openVolumes(folder);
    expect(await modeOf('volume/pgdata')).toBe(0o700);
  });
});
