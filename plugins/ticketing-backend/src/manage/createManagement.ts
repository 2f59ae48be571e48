import { Knex } from 'knex';
import { Catalogue } from '../sales/Catalogue';
import { AuditStore } from '../stores/AuditStore';
import { BookersService } from './BookersService';
import { BookersStore } from './BookersStore';
import { SalesService } from './SalesService';
import { SalesStore } from './SalesStore';
import { StandingStore } from './StandingStore';

/** What a seller is told of a running show. */
export interface Management {
  bookers: BookersService;
  sales: SalesService;
  standing: StandingStore;
  audit: AuditStore;
}

/** Puts together what a seller is told of a running show. */
export function createManagement(options: {
  knex: Knex;
  catalogue: Catalogue;
  audit: AuditStore;
  clock: () => number;
}): Management {
  const { knex, catalogue, audit, clock } = options;
  return {
    bookers: new BookersService({
      bookers: new BookersStore({ knex }),
      audit,
      catalogue,
      clock,
    }),
    sales: new SalesService({
      sales: new SalesStore({ knex }),
      catalogue,
      clock,
    }),
    standing: new StandingStore({ knex }),
    audit,
  };
}
