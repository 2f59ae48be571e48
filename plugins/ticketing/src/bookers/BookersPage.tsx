import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import type { Booker } from '@marquee/plugin-ticketing-common';
import type { Show } from '@marquee/plugin-shows-common';
import { useCallback, useState } from 'react';
import { ticketingApiRef } from '../api/TicketingApi';
import { IfOpen } from '../components/IfOpen';
import { LoadState } from '../components/LoadState';
import { useLoaded, type Loaded } from '../hooks/useLoaded';
import { useOpener } from '../hooks/useOpener';
import { useShow, useShowId } from '../hooks/useShow';
import { useEntry, useQuery } from '../navigation';
import { ticketingTranslationRef } from '../translation';
import { BookerDetail } from './BookerDetail';
import { BookerFilters } from './BookerFilters';
import { BookerPages } from './BookerPages';
import { BookersTable } from './BookersTable';
import { BookersTotals } from './BookersTotals';
import { readBookersFilter, readBookersQuery } from './bookersQuery';
import { DownloadButton } from './DownloadButton';
import { NoBookers } from './NoBookers';
import { readPlace, type PagePlace } from './pagePlace';

/** Who booked: found by what is typed, page by page; one order opens below the table. */
export function BookersPage() {
  const show = useShow();
  return (
    <IfOpen show={show}>
      <Bookers show={show} />
    </IfOpen>
  );
}

function Bookers({ show }: { show: Loaded<Show> }) {
  const { t } = useTranslationRef(ticketingTranslationRef);
  const api = useApi(ticketingApiRef);
  const id = useShowId();
  const [query, change] = useQuery();
  const asked = query.toString();
  const entry = useEntry();
  const [opened, setOpened] = useState<Booker>();
  const opener = useOpener();
  const load = useCallback(async () => {
    const wanted = new URLSearchParams(asked);
    const page = await api.listBookers(id, readBookersQuery(wanted));
    return { page, place: readPlace(wanted, entry) };
  }, [api, asked, entry, id]);
  const bookers = useLoaded(load);
  const { pending, error, reload } = bookers;
  const data = bookers.data?.page;
  // While another page is on its way, the one before it is seen.
  const place = bookers.data?.place ?? readPlace(query, entry);
  const go = ({ after, passed }: PagePlace) => change({ after }, { passed });
  const filter = readBookersFilter(query);
  const isFiltered = Object.values(filter).some(Boolean);
  // A refund may take it out of what is looked for; it stays open all the same.
  const booker =
    data?.bookers.find(({ order }) => order === opened?.order) ?? opened;
  const lookAgain = async ({ code, order }: Booker) => {
    reload();
    const found = await api.listBookers(id, { search: code, limit: 1 });
    setOpened(last => (last?.order === order ? found.bookers[0] : last));
  };
  const facts = show.data?.specification.facts;

  return (
    <Flex direction="column" gap="4">
      <Text as="h2" variant="title-small" weight="bold">
        {t('bookers.title')}
      </Text>
      <BookerFilters query={query} facts={facts} onChange={change} />
      <LoadState loaded={show.error ? show : bookers} />
      {data && data.bookers.length === 0 && (
        <NoBookers
          isFiltered={isFiltered}
          isLaterPage={place.after !== ''}
          url={show.data?.url}
          onClear={() =>
            change({
              search: undefined,
              state: undefined,
              performance: undefined,
              discount: undefined,
              after: undefined,
            })
          }
        />
      )}
      {data && data.bookers.length > 0 && facts && (
        <>
          <BookersTable
            page={data}
            facts={facts}
            stale={pending || error !== undefined}
            onOpen={chosen => {
              opener.remember();
              setOpened(chosen);
            }}
          />
          <BookersTotals page={data} />
        </>
      )}
      {facts && <BookerPages page={data} place={place} onGo={go} />}
      {data && data.bookers.length > 0 && facts && (
        <Flex gap="2" style={{ flexWrap: 'wrap' }}>
          <DownloadButton show={id} filter={filter} />
        </Flex>
      )}
      {data && booker && (
        <BookerDetail
          key={booker.order}
          show={id}
          booker={booker}
          currency={data.currency}
          onChanged={() => {
            // What could not be read anew stays as it was.
            lookAgain(booker).catch(() => undefined);
          }}
          onClose={() => {
            opener.giveBack();
            setOpened(undefined);
          }}
        />
      )}
    </Flex>
  );
}
