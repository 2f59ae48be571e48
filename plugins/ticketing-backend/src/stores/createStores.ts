import { Knex } from 'knex';
import { AuditStore } from './AuditStore';
import { BalanceStore } from './BalanceStore';
import { CallOffStore } from './CallOffStore';
import { CancellationStore } from './CancellationStore';
import { ChoreStore } from './ChoreStore';
import { IdempotencyStore } from './IdempotencyStore';
import { OldOrderStore } from './OldOrderStore';
import { OrderStore } from './OrderStore';
import { OutboxStore } from './OutboxStore';
import { PaymentEventStore } from './PaymentEventStore';
import { PaymentStore } from './PaymentStore';
import { RefundStore } from './RefundStore';
import { SeatOwnerStore } from './SeatOwnerStore';
import { SettlementStore } from './SettlementStore';
import { ShowStore } from './ShowStore';

/** The tables that selling writes to, each group behind its store. */
export interface Stores {
  audit: AuditStore;
  balances: BalanceStore;
  callOffs: CallOffStore;
  cancellations: CancellationStore;
  chores: ChoreStore;
  events: PaymentEventStore;
  idempotency: IdempotencyStore;
  oldOrders: OldOrderStore;
  orders: OrderStore;
  outbox: OutboxStore;
  owners: SeatOwnerStore;
  payments: PaymentStore;
  refunds: RefundStore;
  settlements: SettlementStore;
  shows: ShowStore;
}

/** All stores on one database. */
export function createStores({ knex }: { knex: Knex }): Stores {
  return {
    audit: new AuditStore({ knex }),
    balances: new BalanceStore({ knex }),
    callOffs: new CallOffStore({ knex }),
    cancellations: new CancellationStore({ knex }),
    chores: new ChoreStore({ knex }),
    events: new PaymentEventStore({ knex }),
    idempotency: new IdempotencyStore({ knex }),
    oldOrders: new OldOrderStore({ knex }),
    orders: new OrderStore({ knex }),
    outbox: new OutboxStore({ knex }),
    owners: new SeatOwnerStore({ knex }),
    payments: new PaymentStore({ knex }),
    refunds: new RefundStore({ knex }),
    settlements: new SettlementStore({ knex }),
    shows: new ShowStore({ knex }),
  };
}
