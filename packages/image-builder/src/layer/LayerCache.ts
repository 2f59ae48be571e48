import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlobStore, StoredBlob } from '../store/BlobStore';
import type { LayerEntry } from './LayerEntry';
import { writeLayer } from './writeLayer';

/** Remembers which layer came out of which inputs, so that unchanged inputs cost no work. */
export class LayerCache {
  readonly #folder: string;
  readonly #store: BlobStore;
  /** Several images ask for the same base at the same time. */
  readonly #underway = new Map<string, Promise<StoredBlob>>();

  constructor(options: { folder: string; store: BlobStore }) {
    this.#folder = options.folder;
    this.#store = options.store;
  }

  /** Gives the layer for these inputs; asks for its entries only when it is not known. */
  async layer(options: {
    /** Everything that the entries depend on. */
    inputs: string[];
    entries: () => Promise<LayerEntry[]>;
  }): Promise<StoredBlob> {
    const hash = createHash('sha256').update(JSON.stringify(options.inputs));
    const key = hash.digest('hex');
    const layer = this.#underway.get(key) ?? this.#recall(key, options.entries);
    this.#underway.set(key, layer);
    return await layer.finally(() => this.#underway.delete(key));
  }

  async #recall(
    key: string,
    entries: () => Promise<LayerEntry[]>,
  ): Promise<StoredBlob> {
    const record = join(this.#folder, `${key}.json`);
    const known = await readRecord(record);
    if (known && (await this.#store.has(known.digest))) return known;
    const layer = await writeLayer({
      entries: await entries(),
      store: this.#store,
    });
    await mkdir(this.#folder, { recursive: true });
    await writeFile(record, JSON.stringify(layer));
    return layer;
  }
}

async function readRecord(file: string): Promise<StoredBlob | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    // Absent, or cut off by a crash: the layer is made again.
    return undefined;
  }
}
