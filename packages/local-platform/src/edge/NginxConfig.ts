import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../system/runCommand';

/** The configuration file of nginx, which is never replaced by one that nginx would not take. */
export class NginxConfig {
  readonly file: string;

  constructor(options: { folder: string }) {
    this.file = join(options.folder, 'nginx.conf');
  }

  /**
   * Puts a new text in place.
   *
   * @returns false when it is there already
   * @throws Error - with nginx' own words when the text is not valid; the old one stays
   */
  async replace(text: string): Promise<boolean> {
    const current = await readFile(this.file, 'utf8').catch(() => undefined);
    if (current === text) return false;
    const candidate = `${this.file}.new`;
    await writeFile(candidate, text);
    await runCommand('nginx', ['-t', '-q', '-c', candidate]);
    await rename(candidate, this.file);
    return true;
  }
}
