import { type KeepMessage, TICKET_CACHE, WORKER_PATH } from './kept';

/**
 * Has this page and what it is made of kept in the browser, so that its tickets can
 * be shown without internet. Where browsers cannot, nothing happens.
 *
 * @param data - paths of what the page fetched
 */
export async function keepTickets(data: readonly string[]): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register(WORKER_PATH);
    const { active } = await navigator.serviceWorker.ready;
    const files = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name, window.location.href))
      .filter(({ origin }) => origin === window.location.origin)
      .map(({ pathname }) => pathname)
      .filter(path => path.startsWith('/assets/'));
    const { pathname, search } = window.location;
    const message: KeepMessage = {
      paths: [...new Set([`${pathname}${search}`, ...data, ...files])],
      language: document.documentElement.lang,
    };
    active?.postMessage(message);
  } catch {
    // Private windows and full disks: the page works without.
  }
}

/** Forgets all tickets that are kept in this browser for this site. */
export async function forgetTickets(): Promise<void> {
  if (!('caches' in window)) return;
  await caches.delete(TICKET_CACHE).catch(() => false);
}
