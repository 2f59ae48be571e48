import {
  Conflict,
  HoldRequest,
  PlanGeometry,
  Places,
  SeatLabel,
  ShowFacts,
} from '@marquee/plugin-ticketing-common';

/** All places of a performance, each with a name that lasts. */
export interface Layout {
  /** Without a digest: whoever stores it computes one. */
  geometry: PlanGeometry;
  /** A name for each place, by its index. */
  guids: string[];
}

/** The house as a buyer's wish finds it. */
export interface Stage {
  geometry: PlanGeometry;
  facts: ShowFacts;
  /**
   * Code of `SEAT_STATE` by seat, perhaps a moment old; who gets a seat is decided
   * when it is held. Empty unless the way said that it looks at the house.
   */
  states: ArrayLike<number>;
  /** Seats of the hold that the new one takes the place of. */
  held: readonly number[];
}

/** The seats that a buyer holds and wants to order, in the house as it is. */
export interface Selection {
  seats: readonly number[];
  /** Code of `SEAT_STATE` by seat, perhaps a moment old. */
  states: ArrayLike<number>;
  /** Seats of the performance that the buyer has ordered before. */
  ordered: readonly number[];
}

/** Says why seats may not be ordered together; undefined when they may. */
export type HouseRule = (selection: Selection) => Conflict | undefined;

/** So many places of a run of consecutive ones, whichever are free. */
export interface Span {
  /** Index of the first place. */
  first: number;
  seatCount: number;
  /** How many of them are wished for. */
  count: number;
}

/** What a wish comes to: places to be held, all or none, or why there are none. */
export type Choice =
  | { type: 'seats'; seats: number[] }
  | { type: 'spans'; spans: Span[] }
  | { type: 'refused'; conflict: Conflict };

/**
 * A way of selling the places of a show. Every place is numbered, whatever a buyer
 * sees of it: so holding, selling and freeing are the same for all ways, and a way
 * says only how places are laid out, how a wish becomes places, and what a place
 * is called on a ticket.
 *
 * All of it is pure: same input, same answer.
 */
export interface SellingWay {
  /** Names it in configuration and towards pages, e.g. `zones`. */
  readonly id: string;

  /**
   * Numbers the places of a show.
   *
   * @throws InputError when this way cannot sell them; the message begins with the
   * place of the fault, e.g. `places.zones.1.category`
   */
  layOut(places: Places, facts: ShowFacts): Layout;

  /** Whether {@link SellingWay.choose} has to see the house for this wish. */
  looksAtHouse(wish: HoldRequest): boolean;

  /**
   * Turns a wish into places.
   *
   * @throws InputError when it is none that this way knows, or names places that
   * are not there
   */
  choose(wish: HoldRequest, stage: Stage): Choice;

  /**
   * The rule of courtesy that a selection has to keep when it is ordered; undefined
   * when there is none. Not sooner: who picks seats one by one cannot keep it with
   * the first.
   */
  houseRule(show: {
    geometry: PlanGeometry;
    facts: ShowFacts;
  }): HouseRule | undefined;

  /**
   * What a place is called on an order and on a ticket.
   *
   * @throws RangeError when there is no such place
   */
  label(geometry: PlanGeometry, seat: number): SeatLabel;
}
