import type { ShowFacts, ShowPage } from '@marquee/plugin-ticketing-common';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { TicketingClient } from '../api/TicketingClient';
import type { SeatFilter } from '../seating/seatFilter';
import { AccessFilter } from './AccessFilter';
import { Basket } from './Basket';
import { HoldKeeper } from './HoldKeeper';
import { Legend } from './Legend';
import { PickerNotices } from './PickerNotices';
import { SeatList } from './SeatList';
import { SeatMapPanel } from './SeatMapPanel';
import { PickerContext } from './pickerContext';
import { pressSeat } from './pressSeat';
import { seatWishes } from './seatWishes';
import { SignInHint } from './SignInHint';
import { useHoldElsewhere } from './useHoldElsewhere';
import { useSeatMap } from './useSeatMap';
import { useSelectionFault } from './useSelectionFault';
import { useSuggestions } from './useSuggestions';
import { useWishOverSignIn } from './useWishOverSignIn';
import { ViewSwitch } from './ViewSwitch';

/** Map, list and basket of one performance. */
export function SeatPicker(props: {
  facts: ShowFacts;
  performance: ShowPage['performances'][number];
  /** Path of a drawing of the house, to be seen until the map is there. */
  picture?: string;
}) {
  const { facts, performance } = props;
  const client = useMemo(() => new TicketingClient(), []);
  const keeper = useMemo(
    () =>
      new HoldKeeper({
        client,
        wishes: seatWishes(client),
        performance: performance.id,
      }),
    [client, performance.id],
  );
  const hold = useSyncExternalStore(
    keeper.subscribe,
    keeper.getState,
    keeper.getState,
  );
  const map = useSeatMap({
    client,
    performance: performance.id,
    digest: performance.plan,
  });
  const [view, setView] = useState<'map' | 'list'>('map');
  const [filter, setFilter] = useState<SeatFilter>({ access: 'none' });
  const [party, setParty] = useState<number>();
  const [firstSeen, setFirstSeen] = useState<number>();
  const suggested = useSuggestions({ map, hold });
  const fault = useSelectionFault({ facts, map, hold });

  useHoldElsewhere(keeper, map.epoch);
  useWishOverSignIn({
    performance: performance.id,
    keeper,
    hold,
    keep: seats => ({ seats: [...seats], view, ...filter }),
    takeUp: (kept, held) => {
      if (!('seats' in kept)) return undefined;
      setView(kept.view);
      setFilter({ category: kept.category, access: kept.access });
      setFirstSeen(kept.seats[0]);
      return [...new Set([...held, ...kept.seats])];
    },
  });

  const press = useCallback(
    (seat: number) => pressSeat({ keeper, map, party }, seat),
    [keeper, map, party],
  );
  const context = useMemo(
    () => ({
      facts,
      performance,
      keeper,
      hold,
      map,
      filter,
      setFilter,
      party,
      setParty,
      fault,
      suggested,
      press,
    }),
    [
      facts,
      performance,
      keeper,
      hold,
      map,
      filter,
      party,
      fault,
      suggested,
      press,
    ],
  );
  const hint = <SignInHint performance={performance.id} text="signInToHold" />;
  return (
    <PickerContext.Provider value={context}>
      <div className="picker">
        <div className="picker-main">
          <div className="picker-bar">
            <ViewSwitch view={view} onView={setView} />
            <AccessFilter />
            <Legend />
          </div>
          <PickerNotices />
          {view === 'map' ? (
            <>
              <SeatMapPanel
                picture={props.picture}
                firstSeen={firstSeen}
                onList={() => setView('list')}
              />
              {/* Below: who is there is known late, and the map must not move then. */}
              {hint}
            </>
          ) : (
            <>
              {hint}
              <SeatList firstSeen={firstSeen} />
            </>
          )}
        </div>
        <Basket />
      </div>
    </PickerContext.Provider>
  );
}
