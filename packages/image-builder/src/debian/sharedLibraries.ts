import { realpath } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { LayerEntry } from '../layer/LayerEntry';
import { run } from './run';

type Architecture = { triplet: string; loader: string };

const ARCHITECTURES: Partial<Record<NodeJS.Architecture, Architecture>> = {
  x64: { triplet: 'x86_64-linux-gnu', loader: '/lib64/ld-linux-x86-64.so.2' },
  arm64: { triplet: 'aarch64-linux-gnu', loader: '/lib/ld-linux-aarch64.so.1' },
};

/**
 * Finds the dynamic loader and every shared library that programs need, among the files of unpacked
 * packages only. The host's own libraries are never taken, so the image does not depend on the host.
 *
 * @throws Error naming the library that is missing.
 */
export async function sharedLibraries(options: {
  /** Folder of the unpacked packages. */
  root: string;
  /** Files of the host. */
  programs: string[];
}): Promise<LayerEntry[]> {
  const { root, programs } = options;
  const { triplet, loader } = hostArchitecture();
  const folders = [`/lib/${triplet}`, `/usr/lib/${triplet}`];
  const wanted = new Set<string>();
  for (const program of programs) {
    // The loader lists what it would load; this runs nothing of the program itself.
    const listing = await run(join(root, loader), [
      '--library-path',
      folders.map(folder => join(root, folder)).join(':'),
      '--list',
      program,
    ]);
    for (const file of parseListing(listing, program)) wanted.add(file);
  }
  const entries = [...wanted].map(async file => {
    if (!file.startsWith(root)) {
      throw new Error(`${file} is not in the packages of the image`);
    }
    return await libraryEntry(root, file.slice(root.length));
  });
  return [
    ...(await Promise.all(entries)),
    await libraryEntry(root, loader),
    // Debian's folders for libraries are links into /usr, and loaders are named by the short path.
    { type: 'link', path: '/lib', target: 'usr/lib' },
    { type: 'link', path: '/lib64', target: 'usr/lib64' },
  ];
}

/** Reads the loader's listing: `name => file (address)`, or `name => not found`. */
export function parseListing(listing: string, program: string): string[] {
  const files: string[] = [];
  for (const line of listing.split('\n')) {
    const [, name, file] = /^\s*(\S+) => (not found|\S+)/.exec(line) ?? [];
    if (file === 'not found') throw new Error(`${program} lacks ${name}`);
    // The loader itself is listed too, under the path by which the program asks for it.
    if (file && !name.startsWith('/')) files.push(posix.normalize(file));
  }
  return files;
}

async function libraryEntry(root: string, path: string): Promise<LayerEntry> {
  // Libraries are links to files with longer version numbers: what they lead to is needed, not the link.
  const file = await realpath(join(root, path));
  return {
    type: 'file',
    path: inUsr(path),
    content: { file },
    mode: 0o755,
  };
}

/** Gives a path of /bin, /lib, /lib64 or /sbin its real place below /usr. */
export function inUsr(path: string): string {
  return path.replace(/^\/(?=(bin|lib|lib64|sbin)\/)/, '/usr/');
}

/**
 * Gives the names that Debian uses for this machine's architecture.
 *
 * @throws Error when it is neither x64 nor arm64.
 */
export function hostArchitecture(): Architecture {
  const architecture = ARCHITECTURES[process.arch];
  if (!architecture) {
    throw new Error(`Images cannot be built on ${process.arch} machines`);
  }
  return architecture;
}
