import type { AccountsClient } from '@marquee/plugin-accounts-common';

/**
 * Asks whether the session still lives whenever the page is looked at again, so
 * that nobody goes on typing into a page that can save nothing. A portal that does
 * not answer is no reason to leave.
 *
 * @returns ends the watch
 */
export function watchSession(options: {
  client: Pick<AccountsClient, 'getSession'>;
  leave: () => void;
}): () => void {
  const { client, leave } = options;
  async function look() {
    if (document.visibilityState !== 'visible') return;
    const session = await client.getSession().catch(() => undefined);
    if (session && !session.account) {
      document.removeEventListener('visibilitychange', look);
      leave();
    }
  }
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}
