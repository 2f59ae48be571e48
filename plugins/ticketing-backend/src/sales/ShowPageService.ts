import {
  packSeatStates,
  PlanGeometry,
  saleCloses,
  saleWindow,
  SeatSnapshot,
  ShowPage,
} from '@marquee/plugin-ticketing-common';
import { SeatCounts, SeatStore } from '../seats/SeatStore';
import { ShowStore } from '../stores/ShowStore';
import { Catalogue, Offer } from './Catalogue';
import { SalesGate } from './SalesGate';
import { SharedRead } from './SharedRead';

/** How old the counts of free places on the page may be, in ms. */
const COUNTS_MS = 1_000;
/** How old the time on the page may be, in ms. */
const PAGE_MS = 250;

type PerformanceSale = ShowPage['performances'][number];

/** What a show's page shows before anybody buys. */
export class ShowPageService {
  readonly #shows: ShowStore;
  readonly #seats: SeatStore;
  readonly #catalogue: Catalogue;
  readonly #gate: SalesGate;
  readonly #way: string;
  readonly #clock: () => number;
  readonly #counts = new SharedRead<(SeatCounts | undefined)[]>(COUNTS_MS);
  readonly #snapshots = new SharedRead<SeatSnapshot>(0);
  #page?: { made: readonly unknown[]; page: ShowPage };

  constructor(options: {
    shows: ShowStore;
    seats: SeatStore;
    catalogue: Catalogue;
    gate: SalesGate;
    /** Id of the way of selling. */
    way: string;
    clock: () => number;
  }) {
    this.#shows = options.shows;
    this.#seats = options.seats;
    this.#catalogue = options.catalogue;
    this.#gate = options.gate;
    this.#way = options.way;
    this.#clock = options.clock;
  }

  /**
   * The same object for all who ask in a moment, so that it is packed for them once.
   *
   * @throws NotFoundError before the show is set up
   */
  async show(): Promise<ShowPage> {
    const offer = await this.#catalogue.get();
    const counts = await this.#countsOf(offer);
    const moment = Math.floor(this.#clock() / PAGE_MS);
    const made = [offer.facts, counts, this.#gate.isOpen, moment];
    if (!this.#page?.made.every((part, i) => part === made[i])) {
      this.#page = { made, page: this.#present(offer, counts) };
    }
    return this.#page.page;
  }

  #present(offer: Offer, counts: (SeatCounts | undefined)[]): ShowPage {
    const { facts } = offer;
    return {
      facts,
      way: this.#way,
      performances: facts.performances.map((performance, i) =>
        this.#sale(offer, { performance, counts: counts[i] }),
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
    return this.#snapshots.get(performance, () => this.#snapshot(performance));
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

  /** Nothing is known of any while the seat store is away. */
  async #countsOf({ facts }: Offer): Promise<(SeatCounts | undefined)[]> {
    const refs = facts.performances.map(({ id }) => ({
      show: facts.id,
      performance: id,
    }));
    // New performances are counted at once.
    const name = refs.map(({ performance }) => performance).join();
    return this.#counts
      .get(name, () => this.#seats.counts(refs))
      .catch(() => []);
  }

  #sale(
    { plan, facts: { sale } }: Offer,
    one: {
      performance: ShowPage['facts']['performances'][number];
      counts: SeatCounts | undefined;
    },
  ): PerformanceSale {
    const { performance, counts } = one;
    const closesAt = saleCloses(sale, performance);
    return {
      ...performance,
      opensAt: sale.opensAt,
      closesAt: new Date(closesAt).toISOString(),
      plan: plan.digest,
      seatCount: plan.seats.number.length,
      freeSeats: counts?.free ?? 0,
      saleState: this.#saleState({ sale, performance }, counts),
    };
  }

  #saleState(
    dates: Omit<Parameters<typeof saleWindow>[0], 'now'>,
    counts: SeatCounts | undefined,
  ) {
    const now = new Date(this.#clock()).toISOString();
    const { state } = saleWindow({ ...dates, now });
    if (state !== 'open') return state;
    if (!counts || !this.#gate.isOpen) return 'paused';
    return counts.free + counts.held > 0 ? 'on-sale' : 'sold-out';
  }
}
