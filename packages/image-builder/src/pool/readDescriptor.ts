import { readFile } from 'node:fs/promises';
import {
  partDescriptorSchema,
  type PartDescriptor,
} from '@marquee/plugin-container-pool-common';
import { parse } from 'yaml';

/**
 * Reads and checks a part descriptor, and fills in its defaults.
 *
 * @throws Error naming the file and every field at fault.
 */
export async function readDescriptor(file: string): Promise<PartDescriptor> {
  const result = partDescriptorSchema.safeParse(
    parse(await readFile(file, 'utf8')),
  );
  if (!result.success) {
    const faults = result.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'it'}: ${message}`,
    );
    throw new Error(`${file} is no part descriptor: ${faults.join('; ')}`);
  }
  return result.data;
}
