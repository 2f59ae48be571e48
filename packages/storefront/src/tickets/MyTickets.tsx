import {
  ACCOUNTS_BASE_PATH,
  accountsRoutes,
} from '@marquee/plugin-accounts-common';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { OwnTicketsClient } from '../api/OwnTicketsClient';
import { useLocale } from '../components/locale';
import { Shell } from '../components/Shell';
import type { CommonPageData } from '../pages/pageData';
import { SignInAgain } from '../session/SignInAgain';
import { keepTickets } from '../worker/keepTickets';
import { KeptNote } from './KeptNote';
import { NoTickets } from './NoTickets';
import { OwnShowStatus } from './OwnShowStatus';
import type { TicketEntry } from './ticketEntries';
import { TicketLists } from './TicketLists';
import { useLoaded } from './useLoaded';

/** Zone of times that belong to no venue. */
const HOME_ZONE = 'Asia/Seoul';

/** All that the reader booked, at all shows; each show answers at its own speed. */
export function MyTickets({ data }: { data: CommonPageData }) {
  const { t } = useLocale();
  const client = useMemo(() => new OwnTicketsClient(), []);
  const load = useCallback(() => client.listShows(), [client]);
  const { state, value: shows, keptAt, retry } = useLoaded(load);
  const [answers, setAnswers] = useState<Record<string, TicketEntry[]>>({});
  const onEntries = useCallback(
    (show: string, entries: TicketEntry[]) =>
      setAnswers(before => ({ ...before, [show]: entries })),
    [],
  );
  const entries = (shows ?? []).flatMap(({ show }) => answers[show] ?? []);
  const all = shows?.every(({ show }) => answers[show]) ?? false;
  useEffect(() => {
    if (!all || !shows) return;
    const paths = [
      accountsRoutes.myShows,
      ...shows.map(({ show }) => accountsRoutes.myOrders(show)),
    ];
    keepTickets(paths.map(path => `${ACCOUNTS_BASE_PATH}${path}`));
  }, [all, shows]);
  return (
    <Shell data={data} homeUrl="/" className="page my-tickets">
      <h1>{t('myTickets')}</h1>
      {keptAt && <KeptNote keptAt={keptAt} timeZone={HOME_ZONE} />}
      {state === 'stranger' && (
        <SignInAgain path={data.path} text="signInToSee" />
      )}
      {state === 'loading' && (
        <p className="skeleton-block skeleton-page" role="status">
          {t('loadingTickets')}
        </p>
      )}
      {(state === 'failed' || state === 'gone') && (
        <div className="banner banner-warning" role="alert">
          <p>{t('ticketsFailing')}</p>
          <p className="actions">
            <button type="button" className="button" onClick={retry}>
              {t('tryAgain')}
            </button>
          </p>
        </div>
      )}
      {all && entries.length === 0 && <NoTickets directoryUrl="/" />}
      {entries.length > 0 && (
        <TicketLists now={Date.parse(data.asOf)} entries={entries} />
      )}
      <ul className="show-states">
        {shows?.map(show => (
          <OwnShowStatus
            key={show.show}
            client={client}
            show={show}
            quiet={keptAt !== undefined}
            onEntries={onEntries}
          />
        ))}
      </ul>
    </Shell>
  );
}
