import type { Knex } from 'knex';
import type { AuditEntry, AuditLog } from './AuditLog';
import { hashEmail } from './hashEmail';
import { AUDIT_TABLE, type AuditRow } from './tables';

/** {@link AuditLog} in the plugin's database. */
export class DatabaseAuditLog implements AuditLog {
  readonly #knex: Knex;
  readonly #secret: string;

  /** @param options.secret - keeps addresses without an account unreadable */
  constructor(options: { knex: Knex; secret: string }) {
    this.#knex = options.knex;
    this.#secret = options.secret;
  }

  /** The same log, whose entries are kept only if the transaction is. */
  within(transaction: Knex.Transaction): AuditLog {
    return new DatabaseAuditLog({ knex: transaction, secret: this.#secret });
  }

  async record(entry: AuditEntry): Promise<void> {
    await this.#knex<AuditRow>(AUDIT_TABLE).insert({
      action: entry.action,
      outcome: entry.outcome,
      actor: entry.actor ?? null,
      target: entry.target ?? null,
      address: entry.request?.address ?? null,
      user_agent: entry.request?.userAgent ?? null,
      unknown_email:
        entry.unknownEmail === undefined
          ? null
          : hashEmail(entry.unknownEmail, this.#secret),
      detail: entry.detail ?? {},
    });
  }
}
