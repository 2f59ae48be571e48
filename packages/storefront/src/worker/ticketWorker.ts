import {
  KEPT_HEADER,
  keepAfter,
  keepingOf,
  type KeepMessage,
  TICKET_CACHE,
} from './kept';
import type { WorkerScope } from './WorkerScope';

// The types of a page's global scope and of a worker's cannot be had together.
const worker = globalThis as unknown as WorkerScope;

/** A show that takes longer is as good as away to somebody who stands at the door. */
const PATIENCE_MS = 6_000;

async function keep(request: Request | string, answer: Response) {
  const headers = new Headers(answer.headers);
  headers.set(KEPT_HEADER, new Date().toISOString());
  const { status } = answer;
  const copy = new Response(await answer.blob(), { status, headers });
  await (await caches.open(TICKET_CACHE)).put(request, copy);
}

async function findCopy(request: Request | string) {
  const cache = await caches.open(TICKET_CACHE);
  return cache.match(request, { ignoreVary: true });
}

async function copyFirst(request: Request): Promise<Response> {
  return (await findCopy(request)) ?? fetch(request);
}

async function networkFirst(request: Request): Promise<Response> {
  let answer: Response;
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    answer = await fetch(request, { signal });
  } catch (error) {
    const copy = await findCopy(request);
    if (copy) return copy;
    throw error;
  }
  switch (keepAfter(answer.status)) {
    case 'keep':
      await keep(request, answer.clone());
      return answer;
    case 'forget':
      await (await caches.open(TICKET_CACHE)).delete(request);
      return answer;
    case 'use-copy':
      return (await findCopy(request)) ?? answer;
    default:
      return answer;
  }
}

worker.addEventListener('install', event =>
  event.waitUntil(worker.skipWaiting()),
);

worker.addEventListener('activate', event =>
  event.waitUntil(
    caches
      .keys()
      .then(names =>
        Promise.all(
          names
            .filter(name => name !== TICKET_CACHE)
            .map(name => caches.delete(name)),
        ),
      )
      .then(() => worker.clients.claim()),
  ),
);

worker.addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== worker.location.origin) return;
  const keeping = keepingOf({ method: request.method, url });
  if (keeping === 'copy-first') event.respondWith(copyFirst(request));
  if (keeping === 'network-first') event.respondWith(networkFirst(request));
});

// A page says what it consists of, for it was there before this worker.
worker.addEventListener('message', event => {
  const { paths, language } = event.data as KeepMessage;
  const headers = { 'Accept-Language': language };
  event.waitUntil(
    Promise.all(
      paths.map(async path => {
        const url = new URL(path, worker.location.origin);
        if (keepingOf({ method: 'GET', url }) === 'none') return;
        const answer = await fetch(path, { headers }).catch(() => undefined);
        if (answer?.ok) await keep(path, answer);
      }),
    ),
  );
});
