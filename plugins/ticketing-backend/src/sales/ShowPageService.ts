import {
  packSeatStates,
  PlanGeometry,
  SEAT_STATE,
  SeatSnapshot,
  ShowPage,
} from '@marquee/plugin-ticketing-common';
import { SeatStates, SeatStore } from '../seats/SeatStore';
import { ShowStore } from '../stores/ShowStore';
import { Catalogue, Offer } from './Catalogue';
import { SalesGate } from './SalesGate';

const FREE = String(SEAT_STATE.free);
const HELD = String(SEAT_STATE.held);

function countOf(states: string, code: string): number {
  let count = 0;
  let at = states.indexOf(code);
  while (at >= 0) {
    count += 1;
    at = states.indexOf(code, at + 1);
  }
  return count;
}

/** What a show's page shows before anybody buys. */
export class ShowPageService {
  readonly #shows: ShowStore;
  readonly #seats: SeatStore;
  readonly #catalogue: Catalogue;
  readonly #gate: SalesGate;
  readonly #clock: () => number;
  /** One read answers all who ask at the same moment. */
  readonly #reading = new Map<string, Promise<SeatSnapshot>>();

  constructor(options: {
    shows: ShowStore;
    seats: SeatStore;
    catalogue: Catalogue;
    gate: SalesGate;
    clock: () => number;
  }) {
    this.#shows = options.shows;
    this.#seats = options.seats;
    this.#catalogue = options.catalogue;
    this.#gate = options.gate;
    this.#clock = options.clock;
  }

  /** @throws NotFoundError before the show is set up */
  async show(): Promise<ShowPage> {
    const offer = await this.#catalogue.get();
    const { facts } = offer;
    return {
      facts,
      way: 'reserved-seating',
      performances: await Promise.all(
        facts.performances.map(performance => this.#sale(offer, performance)),
      ),
      now: new Date(this.#clock()).toISOString(),
    };
  }

  /** Geometry of a plan; undefined when it is not known. */
  async plan(digest: string): Promise<PlanGeometry | undefined> {
    return this.#shows.plan(digest);
  }

  /** @throws SalesClosedError while the seats are not loaded */
  async seats(performance: string): Promise<SeatSnapshot> {
    const reading = this.#reading.get(performance);
    if (reading) return reading;
    const fresh = this.#snapshot(performance).finally(() =>
      this.#reading.delete(performance),
    );
    this.#reading.set(performance, fresh);
    return fresh;
  }

  async #snapshot(performance: string): Promise<SeatSnapshot> {
    const { facts } = await this.#catalogue.performance(performance);
    const { epoch, version, states } = await this.#seats.states({
      show: facts.id,
      performance,
    });
    const codes = Uint8Array.from(states, code => Number(code));
    return {
      epoch,
      version,
      seatCount: states.length,
      states: packSeatStates(codes),
    };
  }

  async #sale(
    offer: Offer,
    performance: ShowPage['facts']['performances'][number],
  ): Promise<ShowPage['performances'][number]> {
    const ref = { show: offer.facts.id, performance: performance.id };
    const seats = await this.#seats.states(ref).catch(() => undefined);
    return {
      ...performance,
      plan: offer.plan.digest,
      seatCount: offer.plan.seats.number.length,
      freeSeats: seats ? countOf(seats.states, FREE) : 0,
      saleState: this.#saleState(performance.startsAt, seats),
    };
  }

  #saleState(startsAt: string, seats: SeatStates | undefined) {
    if (Date.parse(startsAt) <= this.#clock()) return 'ended';
    if (!seats || !this.#gate.isOpen) return 'paused';
    const left = [FREE, HELD].some(code => seats.states.includes(code));
    return left ? 'on-sale' : 'sold-out';
  }
}
