import { createHash } from 'node:crypto';
import {
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommand } from '../../system/runCommand';

/** Image that holds the namespaces of every pod. */
export const PAUSE_IMAGE = 'marquee.internal/pause:1';

const SAME_EVERY_TIME = ['--sort=name', '--mtime=@0', '--owner=0', '--group=0'];

/** Packs the pause program as an image archive that `ctr images import` reads. */
export async function packPauseImage(options: {
  program: string;
  archive: string;
}): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'marquee-pause-'));
  try {
    const layer = [
      '-cf',
      join(dir, 'layer.tar'),
      '-C',
      dirname(options.program),
    ];
    await runCommand('tar', [...SAME_EVERY_TIME, ...layer, 'pause']);
    const layerDigest = sha256(await readFile(join(dir, 'layer.tar')));
    await writeFile(
      join(dir, 'config.json'),
      JSON.stringify({
        architecture: process.arch === 'x64' ? 'amd64' : process.arch,
        os: 'linux',
        config: { Entrypoint: ['/pause'], User: '65535:65535' },
        rootfs: { type: 'layers', diff_ids: [`sha256:${layerDigest}`] },
      }),
    );
    await writeFile(
      join(dir, 'manifest.json'),
      JSON.stringify([
        {
          Config: 'config.json',
          RepoTags: [PAUSE_IMAGE],
          Layers: ['layer.tar'],
        },
      ]),
    );
    await mkdir(dirname(options.archive), { recursive: true });
    const unfinished = `${options.archive}.${process.pid}`;
    const files = ['config.json', 'layer.tar', 'manifest.json'];
    const pack = ['-cf', unfinished, '-C', dir, ...files];
    await runCommand('tar', [...SAME_EVERY_TIME, ...pack]);
    await rename(unfinished, options.archive);
  } finally {
    await rm(dir, { recursive: true });
  }
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
