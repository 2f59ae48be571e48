import { readFile } from 'node:fs/promises';
import { partDescriptorSchema } from '@marquee/plugin-container-pool-common';
import { parse } from 'yaml';

const PART = require.resolve('@marquee/box-office/part.reserved.yaml');

/** Environment by which a box office in its container keeps its memory small. */
export async function memorySettings(): Promise<Record<string, string>> {
  const part = partDescriptorSchema.parse(parse(await readFile(PART, 'utf8')));
  const { NODE_OPTIONS, MALLOC_ARENA_MAX } = part.settings;
  return { NODE_OPTIONS, MALLOC_ARENA_MAX };
}
