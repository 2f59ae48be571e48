import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import { seatLabel, type PlanGeometry } from '@marquee/plugin-ticketing-common';
import { useAct } from '../hooks/useAct';
import { useFailureText } from '../hooks/useFailureText';
import { useSeatName } from '../hooks/useSeatName';
import { ticketingTranslationRef } from '../translation';
import type { BlockedGroup } from './groupBlocked';

/** Neighbours that are off sale, and the way to put them back. */
export function BlockedGroupItem(props: {
  plan: PlanGeometry;
  group: BlockedGroup;
  onUnblock: (seats: number[]) => Promise<void>;
}) {
  const { plan, group, onUnblock } = props;
  const { seats, reason } = group;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const failureText = useFailureText();
  const nameOf = useSeatName();
  const unblock = useAct(() => onUnblock(seats));
  const first = seatLabel(plan, seats[0]);
  const last = seatLabel(plan, seats[seats.length - 1]).number;
  const words = { ...first, first: first.number, last };
  const several = () =>
    first.row ? t('seat.several', words) : t('seat.places', words);
  const name = seats.length === 1 ? nameOf(first) : several();
  return (
    <li>
      {[name, reason].filter(Boolean).join(': ')}{' '}
      <Button variant="secondary" size="small" onPress={unblock.run}>
        {unblock.pending
          ? t('common.working')
          : t('blocked.unblock', { seat: name })}
      </Button>
      {unblock.error && (
        <Text role="alert" color="danger">
          {t('common.failed', { message: failureText(unblock.error) })}
        </Text>
      )}
    </li>
  );
}
