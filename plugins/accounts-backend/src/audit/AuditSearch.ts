import type {
  AuditEvent,
  AuditPage,
  AuditQuery,
} from '@marquee/plugin-accounts-common';
import type { Knex } from 'knex';
import { refuseField } from '../http/refuse';
import { hashEmail } from './hashEmail';
import { AUDIT_TABLE, type AuditRow } from './tables';

/** Finds entries of the audit log, newest first. */
export class AuditSearch {
  readonly #knex: Knex;
  readonly #secret: string;

  /** @param options.secret - that of the log */
  constructor(options: { knex: Knex; secret: string }) {
    this.#knex = options.knex;
    this.#secret = options.secret;
  }

  /**
   * A page of the entries that match.
   *
   * @throws RefusedError `invalid-input` for a cursor that is none of ours
   */
  async search(query: AuditQuery): Promise<AuditPage> {
    if (query.before && !/^\d{1,18}$/.test(query.before)) {
      throw refuseField('before', 'malformed');
    }
    const rows = await this.#matching(query).limit(query.limit + 1);
    const page = rows.slice(0, query.limit);
    return {
      events: page.map(toEvent),
      next: rows.length > page.length ? page[page.length - 1].id : null,
      names: await this.#namesIn(page),
    };
  }

  #matching(query: AuditQuery): Knex.QueryBuilder<AuditRow, AuditRow[]> {
    const rows = this.#knex<AuditRow>(AUDIT_TABLE)
      .select('*')
      .orderBy('id', 'desc');
    const { action, outcome, address, account } = query;
    if (action) rows.where({ action });
    if (outcome) rows.where({ outcome });
    if (address) rows.where({ address });
    if (query.from) rows.where('at', '>=', query.from);
    if (query.to) rows.where('at', '<', query.to);
    if (query.before) rows.where('id', '<', query.before);
    if (account) rows.where(some => void this.#about(some, account));
    return rows;
  }

  /** Entries by or about an account, or about an address that has none. */
  #about(some: Knex.QueryBuilder, account: string): void {
    const ids = this.#knex('user')
      .whereRaw('email = lower(?)', [account])
      .select(this.#knex.raw('id::text'));
    some
      .where({ actor: account })
      .orWhere({ target: account })
      .orWhere({ unknown_email: hashEmail(account, this.#secret) })
      .orWhereIn('actor', ids.clone())
      .orWhereIn('target', ids);
  }

  async #namesIn(rows: AuditRow[]): Promise<Record<string, string>> {
    const ids = rows.flatMap(it => [it.actor, it.target].filter(isText));
    const people = await this.#knex<{ id: string; name: string }>('user')
      .whereRaw('id::text = ANY(?)', [ids])
      .select('id', 'name');
    return Object.fromEntries(people.map(({ id, name }) => [id, name]));
  }
}

function isText(value: string | null): value is string {
  return value !== null;
}

function toEvent(row: AuditRow): AuditEvent {
  return {
    id: row.id,
    at: row.at.toISOString(),
    action: row.action,
    outcome: row.outcome,
    actor: row.actor,
    target: row.target,
    address: row.address,
    userAgent: row.user_agent,
    detail: row.detail,
  };
}
