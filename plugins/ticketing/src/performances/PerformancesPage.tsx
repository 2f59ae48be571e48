import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import type { Show } from '@marquee/plugin-shows-common';
import { useCallback } from 'react';
import { ticketingApiRef } from '../api/TicketingApi';
import { IfOpen } from '../components/IfOpen';
import { LoadState } from '../components/LoadState';
import { useLoaded, type Loaded } from '../hooks/useLoaded';
import { useOpener } from '../hooks/useOpener';
import { useShow, useShowId } from '../hooks/useShow';
import { useQuery } from '../navigation';
import { ticketingTranslationRef } from '../translation';
import { PerformancePanel } from './PerformancePanel';
import { PerformancesTable } from './PerformancesTable';
import { PublishCalledOff } from './PublishCalledOff';
import { withCalledOff } from './withCalledOff';

/** Performances: called off with all money back, or with seats kept off the sale. The address holds which is open. */
export function PerformancesPage() {
  const show = useShow();
  return (
    <IfOpen show={show}>
      <Performances show={show} />
    </IfOpen>
  );
}

function Performances({ show }: { show: Loaded<Show> }) {
  const { t } = useTranslationRef(ticketingTranslationRef);
  const api = useApi(ticketingApiRef);
  const id = useShowId();
  const [query, change] = useQuery();
  const opener = useOpener();
  const standing = useLoaded(
    useCallback(() => api.readStanding(id), [api, id]),
  );
  const facts = show.data?.specification.facts;
  const opened = standing.data?.performances.find(
    ({ performance }) => performance === query.get('performance'),
  );
  const view = query.get('view') === 'seats' ? 'seats' : 'call-off';
  const behind =
    facts && standing.data ? withCalledOff(facts, standing.data) : undefined;

  return (
    <Flex direction="column" gap="4">
      <Text as="h2" variant="title-small" weight="bold">
        {t('performances.title')}
      </Text>
      <LoadState loaded={show.error ? show : standing} />
      {show.data && behind && (
        <PublishCalledOff
          show={show.data}
          facts={behind}
          onLook={show.reload}
        />
      )}
      {facts && standing.data && (
        <PerformancesTable
          standing={standing.data}
          facts={facts}
          stale={standing.pending || standing.error !== undefined}
          onOpen={(performance, next) => {
            opener.remember();
            change({ performance, view: next });
          }}
        />
      )}
      {facts && opened && (
        <PerformancePanel
          key={`${opened.performance} ${view}`}
          show={id}
          facts={facts}
          stands={opened}
          view={view}
          onCalledOff={standing.reload}
          onClose={() => {
            opener.giveBack();
            change({ performance: undefined, view: undefined });
          }}
        />
      )}
    </Flex>
  );
}
