import { readFile } from 'node:fs/promises';

const ENTRY = require.resolve('@marquee/image-builder/parts/postgres/entry.sh');
const FLAG = /^ {2}-c (\w+)=(.*?)(?: \\)?$/gm;
/** Where the container has its socket; a test's server has its own place. */
const PLACES = ['listen_addresses', 'unix_socket_directories'];

/** Settings that Postgres has in the container of a show, as `name=value`. */
export async function databaseFlags(): Promise<string[]> {
  const script = await readFile(ENTRY, 'utf8');
  return [...script.matchAll(FLAG)]
    .filter(([, name]) => !PLACES.includes(name))
    .map(([, name, value]) => `${name}=${unquoted(value)}`);
}

/** `"${NAME:-48MB}"` is 48MB here: nobody sets these variables. */
function unquoted(value: string): string {
  return value.replace(/^["']|["']$/g, '').replace(/^\$\{\w+:-(.*)\}$/, '$1');
}
