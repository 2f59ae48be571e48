import type { AccountsContext } from '../AccountsContext';

/**
 * Ends the session that a browser had before it signed in anew: nobody else may
 * know a session that comes back to life (session fixation).
 */
export async function endSessionOf(
  cookie: string,
  { auth }: Pick<AccountsContext, 'auth'>,
): Promise<void> {
  const old = await auth.api.getSession({
    headers: new Headers({ cookie }),
    query: { disableRefresh: true },
  });
  if (!old) return;
  const { internalAdapter } = await auth.$context;
  await internalAdapter.deleteSession(old.session.token);
}
