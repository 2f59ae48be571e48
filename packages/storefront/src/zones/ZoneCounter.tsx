import type { ShowFacts, ShowPage } from '@marquee/plugin-ticketing-common';
import { useMemo, useSyncExternalStore } from 'react';
import type { TicketingClient } from '../api/TicketingClient';
import { useLocale } from '../components/locale';
import { HoldKeeper } from '../picker/HoldKeeper';
import { SignInHint } from '../picker/SignInHint';
import type { SeatMap } from '../picker/useSeatMap';
import { useHoldElsewhere } from '../picker/useHoldElsewhere';
import { useWishOverSignIn } from '../picker/useWishOverSignIn';
import type { SeatPlan } from '../seating/SeatPlan';
import { mostOf } from '../seating/zoneCounts';
import { ZoneBasket } from './ZoneBasket';
import { ZoneNotices } from './ZoneNotices';
import { ZoneRow } from './ZoneRow';
import { zoneStock } from './zoneStock';
import { zoneWishes } from './zoneWishes';

/** How many places of which zone: a row a zone, and what is taken. */
export function ZoneCounter(props: {
  client: Pick<
    TicketingClient,
    'holdZones' | 'findMyHold' | 'extendHold' | 'releaseHold'
  >;
  facts: ShowFacts;
  performance: ShowPage['performances'][number];
  map: SeatMap;
  plan: SeatPlan;
}) {
  const { t } = useLocale();
  const { client, facts, performance, map, plan } = props;
  const keeper = useMemo(
    () =>
      new HoldKeeper({
        client,
        wishes: zoneWishes(client, plan),
        performance: performance.id,
      }),
    [client, plan, performance.id],
  );
  const hold = useSyncExternalStore(
    keeper.subscribe,
    keeper.getState,
    keeper.getState,
  );
  useHoldElsewhere(keeper, map.epoch);
  useWishOverSignIn({
    performance: performance.id,
    keeper,
    hold,
    keep: counts => ({ zones: [...counts] }),
    takeUp: (kept, held) =>
      'zones' in kept ? mostOf(held, kept.zones) : undefined,
  });
  const { codes, revision } = map;
  const stock = useMemo(
    () => codes && zoneStock(plan, codes),
    // The codes change in place; their revision tells when.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [plan, codes, revision],
  );
  const choice = { facts, performance, plan, map, stock, keeper, hold };
  return (
    <div className="zones">
      <div className="zones-main">
        <ZoneNotices choice={choice} />
        <h2>{t('zonesTitle')}</h2>
        <p className="muted">
          {t('zonesLimit', { count: facts.maxTicketsPerOrder })}
        </p>
        <ul className="zone-list">
          {plan.geometry.sections.map((section, zone) => (
            <ZoneRow key={section.name} choice={choice} zone={zone} />
          ))}
        </ul>
        {/* Below: who is there is known late, and the zones must not move then. */}
        <SignInHint performance={performance.id} text="signInToTake" />
      </div>
      <ZoneBasket choice={choice} />
    </div>
  );
}
