import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { seatLabel, type BlockedSeats } from '@marquee/plugin-ticketing-common';
import { useCallback, useState } from 'react';
import { ticketingApiRef } from '../api/TicketingApi';
import { LoadState } from '../components/LoadState';
import { useLoaded } from '../hooks/useLoaded';
import { useSeatName } from '../hooks/useSeatName';
import { ticketingTranslationRef } from '../translation';
import { BlockedGroupItem } from './BlockedGroupItem';
import { BlockForm } from './BlockForm';
import { groupBlocked } from './groupBlocked';

/** So many seats that stay on sale are told by name. */
const MOST_NAMED = 20;

/** Seats of a performance that are off sale: more can be taken off, each can be put back. */
export function BlockedSeatsPanel(props: {
  show: string;
  performance: string;
}) {
  const { show, performance } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const api = useApi(ticketingApiRef);
  const nameOf = useSeatName();
  const [changed, setChanged] = useState<BlockedSeats>();
  const loaded = useLoaded(
    useCallback(async () => {
      const [plan, seats] = await Promise.all([
        api.readPlan(show, performance),
        api.listBlocked(show, performance),
      ]);
      return { plan, seats };
    }, [api, show, performance]),
  );
  const { data } = loaded;
  if (!data) return <LoadState loaded={loaded} />;
  const { plan } = data;
  const unblock = async (seats: readonly number[]) =>
    setChanged(await api.unblock(show, performance, seats));
  const { blocked, refused } = changed ?? data.seats;
  return (
    <Flex direction="column" gap="3">
      <BlockForm
        plan={plan}
        onBlock={async request =>
          setChanged(await api.block(show, performance, request))
        }
        onUnblock={unblock}
      />
      {refused.length > 0 && (
        <Text role="alert" color="danger">
          {t('blocked.refused', {
            seats: refused
              .slice(0, MOST_NAMED)
              .map(({ seat, state }) =>
                t(`blocked.${state}`, { seat: nameOf(seatLabel(plan, seat)) }),
              )
              .join('; '),
          })}
          {refused.length > MOST_NAMED &&
            ` ${t('blocked.more', {
              number: String(refused.length - MOST_NAMED),
            })}`}
        </Text>
      )}
      {blocked.length === 0 ? (
        <Text as="p">{t('blocked.none')}</Text>
      ) : (
        <ul
          aria-label={t('blocked.list')}
          style={{ margin: 0, paddingInlineStart: 20 }}
        >
          {groupBlocked(plan, blocked).map(group => (
            <BlockedGroupItem
              key={group.seats[0]}
              plan={plan}
              group={group}
              onUnblock={unblock}
            />
          ))}
        </ul>
      )}
    </Flex>
  );
}
