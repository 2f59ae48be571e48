import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Looks for values in all files of a folder, in any case of letters. */
export async function searchFolder(
  folder: string,
  values: string[],
): Promise<{ files: number; found: string[] }> {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  const files = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
  const found: string[] = [];
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    found.push(...searchText(text, values).map(value => `${file}: ${value}`));
  }
  return { files: files.length, found };
}

/** Those of the values that a text holds, in any case of letters. */
export function searchText(text: string, values: string[]): string[] {
  const lower = text.toLowerCase();
  return values.filter(value => lower.includes(value.toLowerCase()));
}
