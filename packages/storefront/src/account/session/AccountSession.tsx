import {
  AccountsClient,
  type SessionAnswer,
} from '@marquee/plugin-accounts-common';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { browser } from '../../components/browser';
import { whenRestored } from '../../components/whenRestored';
import { forgetTab } from '../../session/keptInTab';
import { forgetTickets } from '../../worker/keepTickets';
import { signInPage } from '../../session/returnPaths';
import {
  type Session,
  SessionContext,
  type SessionState,
} from '../../session/SessionContext';

/** What the account pages know and can do. */
export interface AccountSession {
  client: AccountsClient;
  /** Undefined until it came, and while accounts do not answer. */
  answer?: SessionAnswer;
  failed: boolean;
  /** Asks again. */
  reload(): Promise<void>;
}

/** See {@link useAccountSession}. */
export const AccountSessionContext = createContext<AccountSession | undefined>(
  undefined,
);

/** What the account pages know and can do. */
export function useAccountSession(): AccountSession {
  const session = useContext(AccountSessionContext);
  if (!session) throw new Error('useAccountSession needs one around it');
  return session;
}

function stateOf({ answer, failed }: AccountSession): SessionState {
  if (!answer) return { type: failed ? 'unknown' : 'asking' };
  return answer.account
    ? { type: 'signed-in', person: answer.account }
    : { type: 'signed-out' };
}

/** Asks accounts who is signed in, for the pages and their head alike. */
export function AccountSessionProvider(props: {
  client?: AccountsClient;
  children: ReactNode;
}) {
  const given = props.client;
  const client = useMemo(() => given ?? new AccountsClient(), [given]);
  const [known, setKnown] = useState<Pick<AccountSession, 'answer' | 'failed'>>(
    { failed: false },
  );
  const reload = useCallback(
    () =>
      client.getSession().then(
        answer => setKnown({ answer, failed: false }),
        () => setKnown({ failed: true }),
      ),
    [client],
  );
  useEffect(() => {
    reload();
    return whenRestored(reload);
  }, [reload]);

  const account = useMemo(
    () => ({ client, ...known, reload }),
    [client, known, reload],
  );
  const session = useMemo<Session>(
    () => ({
      state: stateOf(account),
      signInUrl: signInPage,
      ticketsUrl: '/tickets',
      accountUrl: '/account',
      signOut: async () => {
        await client.signOut();
        forgetTab(sessionStorage);
        await forgetTickets();
        browser.go('/sign-out');
      },
    }),
    [account, client],
  );
  return (
    <AccountSessionContext.Provider value={account}>
      <SessionContext.Provider value={session}>
        {props.children}
      </SessionContext.Provider>
    </AccountSessionContext.Provider>
  );
}
