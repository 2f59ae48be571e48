import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { posix } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pack, type Pack } from 'tar-stream';
import type { BlobStore, StoredBlob } from '../store/BlobStore';
import type { LayerEntry } from './LayerEntry';

/**
 * Writes entries as an uncompressed tar layer: sorted by path, owned by root, with time zero, and with
 * the folders that paths imply. Uncompressed, since the digest then depends on no compressor's version,
 * and layers that only travel within one machine gain nothing from being squeezed.
 *
 * @throws Error when two entries have the same path.
 */
export async function writeLayer(options: {
  entries: LayerEntry[];
  store: BlobStore;
}): Promise<StoredBlob> {
  const entries = completeEntries(options.entries);
  const tar = pack();
  const [blob] = await Promise.all([
    options.store.add(tar),
    writeEntries(tar, entries).catch(error => tar.destroy(error)),
  ]);
  return blob;
}

/** Adds the folders above each entry and sorts, so that folders come before what is in them. */
export function completeEntries(entries: LayerEntry[]): LayerEntry[] {
  const byPath = new Map<string, LayerEntry>();
  for (const entry of entries) {
    if (byPath.has(entry.path)) {
      throw new Error(`The layer has two entries at ${entry.path}`);
    }
    byPath.set(entry.path, entry);
  }
  for (const { path } of entries) {
    let parent = posix.dirname(path);
    for (; parent !== '/'; parent = posix.dirname(parent)) {
      if (!byPath.has(parent)) {
        byPath.set(parent, { type: 'directory', path: parent });
      }
    }
  }
  // By code unit and not by locale, which differs between machines.
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function writeEntries(tar: Pack, entries: LayerEntry[]): Promise<void> {
  for (const entry of entries) await writeEntry(tar, entry);
  tar.finalize();
}

async function writeEntry(tar: Pack, entry: LayerEntry): Promise<void> {
  const common = {
    name: entry.path.slice(1),
    uid: 0,
    gid: 0,
    mtime: new Date(0),
  };
  switch (entry.type) {
    case 'directory':
      tar.entry({
        ...common,
        name: `${common.name}/`,
        type: 'directory',
        mode: entry.mode ?? 0o755,
      });
      return;
    case 'link':
      tar.entry({
        ...common,
        type: 'symlink',
        linkname: entry.target,
        mode: 0o777,
      });
      return;
    case 'file':
      await writeFileEntry(tar, entry, {
        ...common,
        mode: entry.mode ?? 0o644,
      });
      return;
    default:
      entry satisfies never;
  }
}

async function writeFileEntry(
  tar: Pack,
  entry: LayerEntry & { type: 'file' },
  header: { name: string; uid: number; gid: number; mtime: Date; mode: number },
): Promise<void> {
  const { content } = entry;
  if (Buffer.isBuffer(content)) {
    tar.entry({ ...header, type: 'file' }, content);
    return;
  }
  const { size } = await stat(content.file);
  const sink = tar.entry({ ...header, type: 'file', size });
  await pipeline(createReadStream(content.file), sink);
}
