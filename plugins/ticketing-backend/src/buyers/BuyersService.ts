import { randomUUID } from 'crypto';
import { ComingTickets, EndedSessions } from '@marquee/plugin-ticketing-common';
import { Catalogue } from '../sales/Catalogue';
import { NO_PERFORMANCE } from '../sales/RequestKeys';
import { SeatStore } from '../seats/SeatStore';
import { BuyerStore } from '../stores/BuyerStore';
import { SessionsService } from './SessionsService';

/** What the portal asks of a buyer, in the person's own name. */
export class BuyersService {
  readonly #buyers: BuyerStore;
  readonly #catalogue: Catalogue;
  readonly #seats: SeatStore;
  readonly #sessions: SessionsService;
  readonly #clock: () => number;

  constructor(options: {
    buyers: BuyerStore;
    catalogue: Catalogue;
    seats: SeatStore;
    sessions: SessionsService;
    clock: () => number;
  }) {
    this.#buyers = options.buyers;
    this.#catalogue = options.catalogue;
    this.#seats = options.seats;
    this.#sessions = options.sessions;
    this.#clock = options.clock;
  }

  /** Tickets of performances that have not begun. */
  async comingTickets(buyer: string): Promise<ComingTickets> {
    return this.#buyers.comingTickets(buyer, new Date(this.#clock()));
  }

  /**
   * Takes a person out: sessions end, seats that are held come free, and orders are
   * kept without the person. Repeating it changes nothing.
   */
  async erase(buyer: string): Promise<void> {
    await this.#sessions.endOf(buyer, {});
    // The database before the seat store, which is loaded from it.
    await this.#buyers.erase(buyer);
    const offer = await this.#catalogue.find();
    const pseudonym = `erased-${randomUUID()}`;
    const { id: show, performances = [] } = offer?.facts ?? { id: '' };
    await Promise.all(
      [NO_PERFORMANCE, ...performances.map(({ id }) => id)].map(performance =>
        this.#seats.forget({ show, performance }, { buyer, pseudonym }),
      ),
    );
  }

  /** Ends sessions of a buyer. */
  async endSessions(buyer: string, ended: EndedSessions): Promise<void> {
    await this.#sessions.endOf(buyer, ended);
  }
}
