import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Link, Text } from '@backstage/ui';
import type { Booker } from '@marquee/plugin-ticketing-common';
import { useCallback, useState } from 'react';
import { ticketingApiRef } from '../api/TicketingApi';
import { LoadState } from '../components/LoadState';
import { useLoaded } from '../hooks/useLoaded';
import { useOpener } from '../hooks/useOpener';
import { useShow, useShowId } from '../hooks/useShow';
import { useQuery } from '../navigation';
import { ticketingTranslationRef } from '../translation';
import { BookerDetail } from './BookerDetail';
import { BookerFilters } from './BookerFilters';
import { BookersTable } from './BookersTable';
import { BookersTotals } from './BookersTotals';
import { readBookersFilter, readBookersQuery } from './bookersQuery';
import { DownloadButton } from './DownloadButton';

/** Who booked: found by what is typed, page by page; one order opens below the table. */
export function BookersPage() {
  const { t } = useTranslationRef(ticketingTranslationRef);
  const api = useApi(ticketingApiRef);
  const id = useShowId();
  const show = useShow();
  const [query, change] = useQuery();
  const asked = query.toString();
  const [opened, setOpened] = useState<Booker>();
  const opener = useOpener();
  const load = useCallback(
    () => api.listBookers(id, readBookersQuery(new URLSearchParams(asked))),
    [api, asked, id],
  );
  const bookers = useLoaded(load);
  const { data, pending, error, reload } = bookers;
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
        <Text as="p">
          {isFiltered ? t('bookers.noMatch') : t('bookers.empty')}{' '}
          {isFiltered ? (
            <Button
              variant="secondary"
              size="small"
              onPress={() =>
                change({
                  search: undefined,
                  state: undefined,
                  performance: undefined,
                  discount: undefined,
                  after: undefined,
                })
              }
            >
              {t('bookers.clear')}
            </Button>
          ) : (
            show.data && (
              <Link href={show.data.url} target="_blank">
                {show.data.url}
              </Link>
            )
          )}
        </Text>
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
          <Flex gap="2" style={{ flexWrap: 'wrap' }}>
            {query.has('after') && (
              <Button
                variant="secondary"
                size="small"
                onPress={() => change({ after: undefined })}
              >
                {t('bookers.first')}
              </Button>
            )}
            {data.next && (
              <Button
                variant="secondary"
                size="small"
                onPress={() => change({ after: data.next ?? undefined })}
              >
                {t('bookers.next')}
              </Button>
            )}
            <DownloadButton show={id} filter={filter} />
          </Flex>
        </>
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
