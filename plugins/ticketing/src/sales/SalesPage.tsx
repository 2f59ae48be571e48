import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Select, Text } from '@backstage/ui';
import type { Show } from '@marquee/plugin-shows-common';
import { useCallback } from 'react';
import { ticketingApiRef } from '../api/TicketingApi';
import { IfOpen } from '../components/IfOpen';
import { LoadState } from '../components/LoadState';
import { useLoaded, type Loaded } from '../hooks/useLoaded';
import { useShow, useShowId } from '../hooks/useShow';
import { useQuery } from '../navigation';
import { ticketingTranslationRef } from '../translation';
import { RANGES, salesQueryOf } from './salesRange';
import { SalesTables } from './SalesTables';

/** What was sold when, of what, and how full the house is. The address holds the time that is looked at. */
export function SalesPage() {
  const show = useShow();
  return (
    <IfOpen show={show}>
      <SalesOfShow show={show} />
    </IfOpen>
  );
}

function SalesOfShow({ show }: { show: Loaded<Show> }) {
  const { t } = useTranslationRef(ticketingTranslationRef);
  const api = useApi(ticketingApiRef);
  const id = useShowId();
  const [query, change] = useQuery();
  const range = RANGES.find(it => it === query.get('range')) ?? 'all';
  const facts = show.data?.specification.facts;
  const timeZone = facts?.venue.timeZone;
  const load = useCallback(
    async () =>
      timeZone === undefined
        ? undefined
        : api.readSales(id, salesQueryOf(range, { timeZone, now: Date.now() })),
    [api, id, range, timeZone],
  );
  const sales = useLoaded(load);

  return (
    <Flex direction="column" gap="4">
      <Text as="h2" variant="title-small" weight="bold">
        {t('sales.title')}
      </Text>
      <Select
        label={t('sales.range')}
        options={RANGES.map(value => ({ value, label: t(`sales.${value}`) }))}
        value={range}
        onChange={chosen => change({ range: String(chosen) })}
      />
      <LoadState loaded={show.error ? show : sales} />
      {sales.data && facts && (
        <SalesTables
          sales={sales.data}
          facts={facts}
          stale={sales.pending || sales.error !== undefined}
          urlOfAll={range === 'all' ? show.data?.url : undefined}
        />
      )}
    </Flex>
  );
}
