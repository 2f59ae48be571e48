import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { seatLabel, type PlanGeometry } from '@marquee/plugin-ticketing-common';
import { ticketingTranslationRef } from '../translation';

/** Names seats of a plan as people do; rows of standing places have no name. */
export function useSeatNames(): (plan: PlanGeometry, seat: number) => string {
  const { t } = useTranslationRef(ticketingTranslationRef);
  return (plan, seat) => {
    const { section, row, number } = seatLabel(plan, seat);
    return row
      ? t('blocked.seat', { section, row, number })
      : t('blocked.place', { section, number });
  };
}
