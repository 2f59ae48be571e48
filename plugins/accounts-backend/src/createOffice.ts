import type { AuthService } from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import type { ShowsService } from '@marquee/plugin-shows-node';
import type { AccountsContext } from './AccountsContext';
import { PublishedAccountEvents } from './account/PublishedAccountEvents';
import { AccountDirectory } from './admin/AccountDirectory';
import { AccountOffice } from './admin/AccountOffice';
import { AuditSearch } from './audit/AuditSearch';
import { DatabaseAuditLog } from './audit/DatabaseAuditLog';
import { DefaultAccountsService } from './internal/DefaultAccountsService';
import { TokenGrants } from './internal/TokenGrants';
import { OutboxRunner } from './outbox/OutboxRunner';
import { OutboxStore } from './outbox/OutboxStore';
import { OwnTickets } from './tickets/OwnTickets';
import { ShowSurvey } from './withdrawal/ShowSurvey';
import { sweepPortal } from './withdrawal/sweepPortal';
import { Withdrawals } from './withdrawal/Withdrawals';

/** What the office works with. */
export interface OfficeOptions
  extends Pick<AccountsContext, 'auth' | 'config' | 'knex' | 'logger' | 'now'> {
  backstageAuth: AuthService;
  events: EventsService;
  shows: ShowsService;
}

/** The services behind what admins, other plugins and leaving people ask for. */
export type Office = ReturnType<typeof createOffice>;

/** Puts the services together; they share one audit log and one outbox. */
export function createOffice(options: OfficeOptions) {
  const { auth, backstageAuth, config, knex, logger, now, shows } = options;
  const audit = new DatabaseAuditLog({ knex, secret: config.secret });
  const outbox = new OutboxStore(knex);
  const runner = new OutboxRunner({
    store: outbox,
    logger,
    services: {
      auth: backstageAuth,
      shows,
      sweepPortal: account => sweepPortal(knex, account),
    },
  });
  const events = new PublishedAccountEvents({
    events: options.events,
    outbox,
    runner,
  });
  const survey = new ShowSurvey({ auth: backstageAuth, shows, logger });
  const withdrawals = new Withdrawals({
    knex,
    audit,
    events,
    outbox,
    runner,
    survey,
  });
  const grants = new TokenGrants({ knex, now });
  const accounts = new DefaultAccountsService({
    knex,
    audit,
    grants,
    findSession: async cookie => {
      const headers = new Headers({ cookie });
      const found = await auth.api.getSession({ headers });
      return found?.session;
    },
    config,
  });
  return {
    audit,
    events,
    runner,
    grants,
    accounts,
    withdrawals,
    tickets: new OwnTickets({ knex, auth: backstageAuth, survey, shows }),
    directory: new AccountDirectory({ knex, survey }),
    office: new AccountOffice({ knex, audit, events, withdrawals, now }),
    auditSearch: new AuditSearch({ knex, secret: config.secret }),
  };
}
