import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeOldBuilds } from './portalBuild';

describe('removeOldBuilds', () => {
  const builds = mkdtempSync(join(tmpdir(), 'marquee-builds-'));
  afterAll(() => rmSync(builds, { recursive: true }));

  const add = (name: string, hoursOld: number) => {
    const madeAt = Date.now() / 1000 - hoursOld * 3600;
    mkdirSync(join(builds, name));
    utimesSync(join(builds, name), madeAt, madeAt);
  };

  it('keeps the newest three, what is being made, and what is not its own', async () => {
    add('app-1', 5);
    add('app-2', 4);
    add('app-3', 3);
    add('app-4', 2);
    add('app-5.17', 2);
    add('app-6.18', 0);
    add('other', 9);
    await removeOldBuilds(builds);
    expect(readdirSync(builds).sort()).toEqual([
      'app-2',
      'app-3',
      'app-4',
      'app-6.18',
      'other',
    ]);
  });
});
