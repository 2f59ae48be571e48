import { reservedSeating } from '@marquee/plugin-ticketing-backend-module-reserved-seating/way';
import { SIGNING_SEED, TestBoxOffice } from '../../__testUtils__';
import { createMoney, Money } from '../../createMoney';
import { SeatFeed } from '../../live/SeatFeed';
import { SeatMirror } from '../../live/SeatMirror';
import { PaymentCompany } from '../../payments/PaymentCompany';
import { Catalogue } from '../../sales/Catalogue';
import { HoldsService } from '../../sales/HoldsService';
import { SeatSettler } from '../../sales/SeatSettler';
import { RedisSeatStore } from '../../seats/RedisSeatStore';
import { SeatStore } from '../../seats/SeatStore';
import { createStores } from '../../stores/createStores';
import { ticketSigningKey } from '../../tickets/ticketCode';
import { DEFAULT_TIMINGS } from '../../timings';

/** Does nothing by itself: when decisions are passed on is chosen, too. */
class PatientSettler extends SeatSettler {
  relaySoon(): void {}
}

/** Not a mock: nothing is expected of it. */
const SILENT = {
  error: () => undefined,
  warn: () => undefined,
  info: () => undefined,
  debug: () => undefined,
  child: () => SILENT,
};

/** Names of background work, as `createMoney` gives them. */
export type JobName =
  | 'Asking for payments'
  | 'Ending of unpaid orders'
  | 'Giving money back';

/** The services of a box office on the databases of another one; its jobs run when told to. */
export class ScheduledOffice {
  readonly holds: HoldsService;
  readonly money: Money;
  readonly settler: SeatSettler;

  constructor(options: {
    home: TestBoxOffice;
    company: PaymentCompany;
    /** In place of the real one. */
    seats?: SeatStore;
    wrap: <T extends object>(name: string, part: T) => T;
    clock: () => number;
  }) {
    const { home, wrap, clock } = options;
    const { knex, redis } = home;
    const logger = SILENT;
    const timings = DEFAULT_TIMINGS;
    const way = reservedSeating;
    const all = createStores({ knex });
    const wrapped = Object.entries(all).map(([name, store]) => [
      name,
      wrap(name, store),
    ]);
    const stores: typeof all = Object.fromEntries(wrapped);
    const seats = wrap(
      'seats',
      options.seats ?? new RedisSeatStore({ redis, timings }),
    );
    // What does not change need not be interleaved.
    const catalogue = new Catalogue({ shows: all.shows });
    const feed = new SeatFeed({ redis, coalesceMs: 1_000, logger });
    const mirror = new SeatMirror({ seats, feed, logger });
    const show = 'hamlet';
    this.settler = new PatientSettler({
      show,
      seats,
      ...stores,
      catalogue,
      logger,
    });
    this.holds = new HoldsService({ seats, mirror, catalogue, way, clock });
    this.money = createMoney({
      show,
      publicUrl: 'http://hamlet.test',
      signingKey: ticketSigningKey(SIGNING_SEED),
      stores,
      seats,
      mirror,
      way,
      settler: this.settler,
      catalogue,
      company: wrap('company', options.company),
      timings,
      logger,
      clock,
    });
  }

  /** Runs background work once. */
  async job(name: JobName): Promise<void> {
    const job = this.money.jobs.find(it => it.name === name);
    if (!job) throw new Error(`There is no job '${name}'`);
    await job.run(new AbortController().signal);
  }
}
