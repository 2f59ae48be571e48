import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { resolvePackages } from './resolvePackages';
import { run } from './run';

/** Which packages to take files from. */
export type PackageSelection = {
  packages: string[];
  /** Libraries that the image does without. */
  without?: string[];
};

/**
 * Gets the files of Debian packages without installing them. apt checks what it downloads against
 * Debian's signatures; a set of package versions is downloaded and unpacked once.
 */
export class DebianFiles {
  readonly #cacheDir: string;

  constructor(options: { cacheDir: string }) {
    this.#cacheDir = options.cacheDir;
  }

  /**
   * Gives a folder with the files of the packages and of all libraries that they need.
   *
   * @throws Error when a package cannot be had.
   */
  async unpack(selection: PackageSelection): Promise<string> {
    const archives = await this.#archives(await resolvePackages(selection));
    const key = createHash('sha256')
      .update(archives.map(({ file }) => file).join('\n'))
      .digest('hex')
      .slice(0, 16);
    const folder = join(this.#cacheDir, 'unpacked', key);
    if (await exists(folder)) return folder;

    const downloads = join(this.#cacheDir, 'archives');
    await mkdir(downloads, { recursive: true });
    const missing = [];
    for (const archive of archives) {
      if (!(await exists(join(downloads, archive.file)))) missing.push(archive);
    }
    if (missing.length > 0) {
      const names = missing.map(({ name }) => name);
      await run('apt-get', ['download', '-q', ...names], { cwd: downloads });
    }
    await mkdir(join(this.#cacheDir, 'unpacked'), { recursive: true });
    const partial = await mkdtemp(join(this.#cacheDir, 'unpacked', '.'));
    try {
      for (const { file } of archives) {
        await run('dpkg-deb', ['-x', join(downloads, file), partial]);
      }
      await rename(partial, folder);
    } finally {
      await rm(partial, { recursive: true, force: true });
    }
    return folder;
  }

  async #archives(
    packages: string[],
  ): Promise<Array<{ name: string; file: string }>> {
    const printed = await run('apt-get', [
      'download',
      '-q',
      '--print-uris',
      ...packages,
    ]);
    // Each line: 'uri' file size hash
    return [...printed.matchAll(/^'[^']+' (\S+) \d+ \S+$/gm)].map(
      ([, file]) => ({ name: file.split('_')[0], file }),
    );
  }
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
