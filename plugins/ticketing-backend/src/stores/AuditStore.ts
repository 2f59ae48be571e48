import { AuditPage, AuditQuery } from '@marquee/plugin-ticketing-common';
import { Knex } from 'knex';
import { AuditRow } from './tables';

/** Something that a seller did, to be written down. */
export type NewAuditEvent = Pick<AuditRow, 'at' | 'action'> &
  Partial<Pick<AuditRow, 'actor' | 'subject' | 'detail'>>;

/** What sellers did at this box office, in Postgres. Rows are only ever added. */
export class AuditStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /**
   * Writes an event down.
   *
   * @param transaction - of the change itself, so that neither is without the other
   */
  async write(event: NewAuditEvent, transaction?: Knex): Promise<void> {
    const { actor = null, subject = null, detail = {}, ...rest } = event;
    await (transaction ?? this.#knex)('audit').insert({
      ...rest,
      actor,
      subject,
      detail: JSON.stringify(detail),
    });
  }

  /** A page of events, newest first. */
  async list(query: AuditQuery): Promise<AuditPage> {
    const { action, subject, after, limit } = query;
    const rows: AuditRow[] = await this.#knex<AuditRow>('audit')
      .where({ ...(action && { action }), ...(subject && { subject }) })
      .modify(narrowed => {
        if (after !== undefined) narrowed.where('id', '<', after);
      })
      .orderBy('id', 'desc')
      // One more tells whether there is another page.
      .limit(limit + 1);
    const page = rows.slice(0, limit);
    return {
      events: page.map(row => ({ ...row, at: row.at.toISOString() })),
      next: rows.length > limit ? page[limit - 1].id : null,
    };
  }
}
