import { useEffect, useState } from 'react';
import type { TicketingClient } from '../api/TicketingClient';
import { SeatPlan } from '../seating/SeatPlan';

/** The plan that seat indexes refer to, once it is there; without a digest there is none. */
export function usePlan(
  client: Pick<TicketingClient, 'getPlan'>,
  digest: string | undefined,
): { plan?: SeatPlan; failed: boolean } {
  const [plan, setPlan] = useState<SeatPlan>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (digest === undefined) return undefined;
    let current = true;
    client.getPlan(digest).then(
      geometry => current && setPlan(new SeatPlan(geometry)),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [client, digest]);
  return { plan, failed };
}
