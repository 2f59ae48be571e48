import type { ApiServer } from '../transport/ApiServer';
import type { ListTarget } from '../types';
import { readJsonLines } from './readJsonLines';

/** The server ends each watch after about this long, in seconds. */
const TIMEOUT_SECONDS = 240;

/**
 * Streams the events after a version. The server's own bookmarks come at least once a minute, so a
 * longer silence means a dead connection.
 */
export async function* streamEvents(options: {
  server: ApiServer;
  path: () => Promise<string>;
  target: ListTarget;
  version: string;
  signal: AbortSignal;
}): AsyncGenerator<unknown> {
  const { server, target, version, signal } = options;
  const stream = await server.open({
    method: 'GET',
    path: await options.path(),
    query: {
      watch: 'true',
      allowWatchBookmarks: 'true',
      resourceVersion: version,
      timeoutSeconds: String(TIMEOUT_SECONDS + Math.floor(Math.random() * 60)),
      labelSelector: target.labelSelector,
      fieldSelector: target.fieldSelector,
    },
    signal,
    silenceMs: 150_000,
  });
  try {
    yield* readJsonLines(stream);
  } finally {
    stream.destroy();
  }
}
