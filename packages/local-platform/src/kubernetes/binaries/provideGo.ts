import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from '../../machine/installPackages';
import { runCommand } from '../../system/runCommand';
import { findGoProxy } from './findGoProxy';
import { installGo } from './installGo';

/** The Go that builds the programs when the machine's own is missing or too old. */
export const GO_VERSION = '1.26.8';

/** The oldest Go that go.mod files of this package accept. */
const OLDEST_FITTING: Version = [1, 26, 4];

type Version = [number, number, number];

/** How to call Go. */
export interface GoTool {
  command: string;
  env: Record<string, string>;
}

/**
 * The machine's Go if it is new enough, else one that is kept in the cache folder.
 *
 * @throws Error - when there is none and none can be downloaded or installed
 */
export async function provideGo(options: {
  cacheDir: string;
  logFile: string;
  report: (detail: string) => void;
  signal: AbortSignal;
}): Promise<GoTool> {
  const version = await runCommand('go', ['version']).catch(() => '');
  if (isFittingGo(version)) {
    return { command: 'go', env: { GOTOOLCHAIN: 'local' } };
  }
  const dir = join(options.cacheDir, 'go', GO_VERSION);
  if (!existsSync(dir)) {
    const { report, signal } = options;
    // Debian's Go is too old to build with, but it knows where newer ones are.
    const proxy = await findGoProxy(() =>
      installPackages({ ...options, names: ['golang-go'] }),
    );
    report(`downloading Go ${GO_VERSION}`);
    await installGo({ dir, version: GO_VERSION, proxy, signal });
  }
  return {
    command: join(dir, 'bin', 'go'),
    env: { GOROOT: dir, GOTOOLCHAIN: 'local' },
  };
}

/** Whether the answer of `go version` names one that can build Kubernetes. */
export function isFittingGo(answer: string): boolean {
  const match = /\bgo(\d+)\.(\d+)(?:\.(\d+))?/.exec(answer);
  if (!match) return false;
  const found = [match[1], match[2], match[3] ?? '0'].map(Number);
  const differing = OLDEST_FITTING.findIndex((part, i) => part !== found[i]);
  return differing === -1 || found[differing] > OLDEST_FITTING[differing];
}
