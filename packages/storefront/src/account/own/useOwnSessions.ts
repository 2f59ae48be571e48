import type {
  AccountsClient,
  OwnSession,
} from '@marquee/plugin-accounts-common';
import { useCallback, useEffect, useState } from 'react';

/** The account's sessions, the newest use first. */
export function useOwnSessions(client: Pick<AccountsClient, 'listSessions'>): {
  /** Undefined until they came. */
  sessions?: OwnSession[];
  failed: boolean;
  reload(): Promise<void>;
} {
  const [sessions, setSessions] = useState<OwnSession[]>();
  const [failed, setFailed] = useState(false);
  const reload = useCallback(
    () =>
      client.listSessions().then(
        list => {
          setFailed(false);
          setSessions(
            [...list.sessions].sort((a, b) =>
              b.lastSeenAt.localeCompare(a.lastSeenAt),
            ),
          );
        },
        () => setFailed(true),
      ),
    [client],
  );
  useEffect(() => {
    reload();
  }, [reload]);
  return { sessions, failed, reload };
}
