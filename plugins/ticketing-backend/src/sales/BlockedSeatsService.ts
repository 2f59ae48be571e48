import { InputError } from '@backstage/errors';
import {
  BlockedSeats,
  BlockRequest,
  SEAT_STATE,
  SellerAction,
} from '@marquee/plugin-ticketing-common';
import { SeatStore } from '../seats/SeatStore';
import { AuditStore } from '../stores/AuditStore';
import { BlockedSeatStore } from '../stores/BlockedSeatStore';
import { Catalogue } from './Catalogue';

/** Keeps seats off the sale for a seller. */
export class BlockedSeatsService {
  readonly #seats: SeatStore;
  readonly #blocked: BlockedSeatStore;
  readonly #catalogue: Catalogue;
  readonly #audit: AuditStore;
  readonly #clock: () => number;

  constructor(options: {
    seats: SeatStore;
    blocked: BlockedSeatStore;
    catalogue: Catalogue;
    audit: AuditStore;
    clock: () => number;
  }) {
    this.#seats = options.seats;
    this.#blocked = options.blocked;
    this.#catalogue = options.catalogue;
    this.#audit = options.audit;
    this.#clock = options.clock;
  }

  /** @throws NotFoundError when there is no such performance */
  async list(performance: string): Promise<BlockedSeats> {
    await this.#catalogue.performance(performance);
    return { blocked: await this.#blocked.list(performance), refused: [] };
  }

  /**
   * Takes seats off the sale, but for those that somebody holds or owns. The seat
   * store decides, the database remembers; done half, it is repeated.
   *
   * @throws InputError when there are no such seats
   * @throws SalesClosedError while the seats are not loaded
   */
  async block(
    performance: string,
    { seats, reason }: BlockRequest,
    actor: string | null,
  ): Promise<BlockedSeats> {
    const ref = await this.#refOf(performance, seats);
    const left = await this.#seats.block(ref, { seats, isBlocked: true });
    const refused = left.map(({ seat, state }) => ({
      seat,
      state: state === SEAT_STATE.sold ? ('sold' as const) : ('held' as const),
    }));
    const others = new Set(refused.map(({ seat }) => seat));
    const blocked = [...new Set(seats)].filter(seat => !others.has(seat));
    const now = new Date(this.#clock());
    await this.#blocked.add(performance, { seats: blocked, reason, now });
    await this.#write('seats-blocked', { performance, seats: blocked, actor });
    return { blocked: await this.#blocked.list(performance), refused };
  }

  /** Puts seats back on sale; harmless when they are. Throws as {@link block}. */
  async unblock(
    performance: string,
    seats: number[],
    actor: string | null,
  ): Promise<BlockedSeats> {
    const ref = await this.#refOf(performance, seats);
    await this.#blocked.remove(performance, seats);
    await this.#seats.block(ref, { seats, isBlocked: false });
    await this.#write('seats-unblocked', { performance, seats, actor });
    return this.list(performance);
  }

  async #refOf(performance: string, seats: number[]) {
    const { facts, plan } = await this.#catalogue.performance(performance);
    const { length } = plan.seats.number;
    if (seats.some(seat => seat >= length)) {
      throw new InputError('seats: there are no such seats');
    }
    return { show: facts.id, performance };
  }

  async #write(
    action: SellerAction,
    done: { performance: string; seats: number[]; actor: string | null },
  ) {
    const { performance, seats, actor } = done;
    await this.#audit.write({
      at: new Date(this.#clock()),
      action,
      actor,
      subject: performance,
      detail: { seats: seats.length },
    });
  }
}
