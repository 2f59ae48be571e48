import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { AccountEvents } from './account/AccountEvents';
import type { AuditLog } from './audit/AuditLog';
import type { Auth } from './auth/createAuth';
import type { AccountsConfig } from './config/readAccountsConfig';
import type { AttemptLimits } from './limits/AttemptLimits';
import type { Mailer } from './mail/Mailer';

/** What every part of the plugin may work with. */
export interface AccountsContext {
  config: AccountsConfig;
  auth: Auth;
  knex: Knex;
  audit: AuditLog;
  events: AccountEvents;
  limits: AttemptLimits;
  mailer: Mailer;
  logger: LoggerService;
  now: () => Date;
}
