import { KeyObject } from 'crypto';
import { LoggerService } from '@backstage/backend-plugin-api';
import { TicketKeys } from '@marquee/plugin-ticketing-common';
import { SellingWay } from '@marquee/plugin-ticketing-node';
import { Bell } from './jobs/Bell';
import { eraseOldOrders } from './jobs/eraseOldOrders';
import { Job } from './jobs/every';
import { SeatMirror } from './live/SeatMirror';
import { BuyerOrdersService } from './orders/BuyerOrdersService';
import { CheckoutDesk } from './orders/CheckoutDesk';
import { HouseRules } from './orders/HouseRules';
import { OrderPresenter } from './orders/OrderPresenter';
import { OrdersService } from './orders/OrdersService';
import { MoneyTaker } from './payments/MoneyTaker';
import { PaymentCompany } from './payments/PaymentCompany';
import { PaymentLooker } from './payments/PaymentLooker';
import { PaymentsService } from './payments/PaymentsService';
import { reconcile } from './payments/reconcile';
import { WebhooksService } from './payments/WebhooksService';
import { CallOffService } from './refunds/CallOffService';
import { CancellationsService } from './refunds/CancellationsService';
import { RefundsService } from './refunds/RefundsService';
import { SellerRefundsService } from './refunds/SellerRefundsService';
import { Catalogue } from './sales/Catalogue';
import { SeatSettler } from './sales/SeatSettler';
import { SeatStore } from './seats/SeatStore';
import { Stores } from './stores/createStores';
import { ticketKeys } from './tickets/ticketCode';
import { Timings } from './timings';

const DAY_MS = 24 * 60 * 60_000;

/** Orders, and the money on its way from buyers and back. */
export interface Money {
  orders: OrdersService;
  payments: PaymentsService;
  webhooks: WebhooksService;
  cancellations: CancellationsService;
  sellerRefunds: SellerRefundsService;
  callOffs: CallOffService;
  presenter: OrderPresenter;
  buyerOrders: BuyerOrdersService;
  /** The public keys of tickets. */
  ticketKeys: TicketKeys;
  /** Work in the background that finishes what was begun. */
  jobs: Job[];
}

/** Puts together all that has to do with money. */
export function createMoney(options: {
  show: string;
  publicUrl: string;
  signingKey: KeyObject;
  stores: Stores;
  seats: SeatStore;
  mirror: SeatMirror;
  way: SellingWay;
  settler: SeatSettler;
  catalogue: Catalogue;
  company: PaymentCompany;
  timings: Timings;
  logger: LoggerService;
  clock: () => number;
}): Money {
  const { stores, clock, company, logger, timings } = options;
  const { oldOrders, chores, balances, events, outbox } = stores;
  const bells = {
    refunds: new Bell(),
    looks: new Bell(),
    callOffs: new Bell(),
  };
  const services = {
    ...options,
    ...stores,
    onRefund: () => bells.refunds.ring(),
    onNews: () => bells.looks.ring(),
    onCallOff: () => bells.callOffs.ring(),
  };
  const taker = new MoneyTaker(services);
  const refunds = new RefundsService(services);
  const cancellations = new CancellationsService(services);
  const callOffs = new CallOffService(services);
  const looker = new PaymentLooker({
    ...services,
    taker,
    refunds,
    cancellations,
  });
  const daily = (
    name: string,
    run: (now: Date, signal: AbortSignal) => Promise<void>,
  ): Job => ({
    name,
    pauseMs: timings.choreMs,
    run: async signal => {
      const now = new Date(clock());
      const before = new Date(now.getTime() - DAY_MS);
      await chores.once(name, { now, before }, () => run(now, signal));
    },
  });

  const orders = new OrdersService({
    ...services,
    desk: new CheckoutDesk(services),
    rules: new HouseRules(services),
  });
  const presenter = new OrderPresenter(services);
  return {
    orders,
    presenter,
    buyerOrders: new BuyerOrdersService({ ...services, orders, presenter }),
    payments: new PaymentsService({ ...services, taker }),
    webhooks: new WebhooksService({ ...services, events }),
    cancellations,
    sellerRefunds: new SellerRefundsService(services),
    callOffs,
    ticketKeys: ticketKeys(options.signingKey),
    jobs: [
      {
        name: 'Asking for payments',
        bell: bells.looks,
        run: signal => looker.lookAtDue(signal),
      },
      {
        name: 'Ending of unpaid orders',
        run: signal => looker.endOverdue(signal),
      },
      {
        name: 'Giving money back',
        bell: bells.refunds,
        run: signal => refunds.run(signal),
      },
      {
        name: 'Calling off of performances',
        bell: bells.callOffs,
        run: signal => callOffs.run(signal),
      },
      {
        name: 'Putting of seats back on sale',
        run: () => outbox.release(new Date(clock())),
      },
      daily('Comparing with the payment company', now =>
        reconcile({ company, balances, logger, now }),
      ),
      daily('Erasing of old orders', (now, signal) =>
        eraseOldOrders({ orders: oldOrders, now, signal }),
      ),
    ],
  };
}
