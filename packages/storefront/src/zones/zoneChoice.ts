import type {
  PriceCategory,
  ShowFacts,
  ShowPage,
} from '@marquee/plugin-ticketing-common';
import type { HoldKeeper, HoldState } from '../picker/HoldKeeper';
import type { SeatMap } from '../picker/useSeatMap';
import type { SeatPlan } from '../seating/SeatPlan';
import { countOf, sumOfCounts, type ZoneCounts } from '../seating/zoneCounts';
import { ticketPrice } from '../seating/ticketPrice';
import type { ZoneStock } from './zoneStock';

/** What the parts of the page of zones share. */
export interface ZoneChoice {
  facts: ShowFacts;
  performance: ShowPage['performances'][number];
  plan: SeatPlan;
  map: SeatMap;
  /** What is left by zone; undefined before the box office has said so. */
  stock?: ZoneStock[];
  keeper: HoldKeeper<ZoneCounts>;
  hold: HoldState<ZoneCounts>;
}

/** Why no more of a zone can be taken. */
export type ZoneStop =
  | 'unknown'
  | 'sold-out'
  | 'held-by-others'
  | 'most-reached'
  | 'booked-before'
  | 'none-left';

/** The price category of a zone's places. */
export function categoryOfZone(
  { plan, facts }: Pick<ZoneChoice, 'plan' | 'facts'>,
  zone: number,
): PriceCategory | undefined {
  const id = plan.categoryOf(plan.geometry.sections[zone].firstSeat);
  return facts.priceCategories.find(category => category.id === id);
}

/** What a ticket for a zone costs in the end, in the smallest unit of the currency. */
export function priceOfZone(
  choice: Pick<ZoneChoice, 'plan' | 'facts'>,
  zone: number,
): number {
  return ticketPrice(choice.facts, categoryOfZone(choice, zone));
}

/** Why one more place of a zone is not to be had; undefined when it is. */
export function stopOf(
  choice: Pick<ZoneChoice, 'facts' | 'hold' | 'stock' | 'plan'>,
  zone: number,
): ZoneStop | undefined {
  const { facts, hold, stock, plan } = choice;
  if (!stock) return 'unknown';
  const wanted = countOf(hold.wanted, zone);
  const mine = (hold.hold?.seats ?? []).filter(
    place => plan.sectionOf(place) === zone,
  ).length;
  const { free, held } = stock[zone];
  if (free - (wanted - mine) <= 0) {
    if (wanted > 0) return 'none-left';
    return held > mine ? 'held-by-others' : 'sold-out';
  }
  const { max, have } = hold.limit ?? {
    max: facts.maxTicketsPerOrder,
    have: 0,
  };
  if (sumOfCounts(hold.wanted) < max - have) return undefined;
  return have > 0 ? 'booked-before' : 'most-reached';
}
