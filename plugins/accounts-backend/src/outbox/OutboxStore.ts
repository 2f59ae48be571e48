import type { Knex } from 'knex';
import { dropReplaced } from './dropReplaced';

/** What is to be done for an account at some other place. */
export type Errand =
  | { kind: 'erase-buyer'; account: string; show: string }
  | { kind: 'end-sessions'; account: string; show: string; session?: string }
  | { kind: 'sweep-portal'; account: string };

/** An errand that this replica has taken up; `attempts` proves it. */
export type ClaimedErrand = Errand & {
  id: string;
  attempts: number;
  /** When it was asked for; it may be run days later. */
  askedAt: Date;
};

interface OutboxRow {
  id: string;
  kind: Errand['kind'];
  account: string;
  show: string | null;
  session: string | null;
  attempts: number;
  due_at: Date;
  created_at: Date;
}

const TABLE = 'outbox';

/** Errands to be run until they are done, whatever restarts in between. */
export class OutboxStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** The same outbox, whose new errands are kept only if the transaction is. */
  within(transaction: Knex.Transaction): OutboxStore {
    return new OutboxStore(transaction);
  }

  /**
   * Sign-outs take the place of equal ones that still wait: they end more.
   *
   * @param options.delay - seconds until the first try
   */
  async add(
    errands: Errand[],
    options: { delay?: number } = {},
  ): Promise<void> {
    if (errands.length === 0) return;
    const added: { id: string }[] = await this.#knex(TABLE)
      .insert(
        errands.map(errand => ({
          ...errand,
          due_at: this.#in(options.delay ?? 0),
        })),
      )
      .returning('id');
    await dropReplaced(
      this.#knex,
      added.map(({ id }) => id),
    );
  }

  /** An errand at every show where the account ever signed in, see {@link OutboxStore.add}. */
  async addForShows(
    account: string,
    toErrand: (show: string) => Errand,
    options?: { delay?: number },
  ): Promise<void> {
    const visits = await this.#knex<{ account: string; show: string }>(
      'show_visits',
    ).where({ account });
    await this.add(
      visits.map(({ show }) => toErrand(show)),
      options,
    );
  }

  /**
   * Takes up errands that are due. Nobody else gets them for some time; after
   * that this replica is taken for dead.
   *
   * @param claim.seconds - how long the claim lasts
   */
  async claim(claim: {
    limit: number;
    seconds: number;
  }): Promise<ClaimedErrand[]> {
    const due = this.#knex(TABLE)
      .select('id')
      .where('due_at', '<=', this.#knex.fn.now())
      .orderBy('due_at')
      .limit(claim.limit)
      .forUpdate()
      .skipLocked();
    const rows: OutboxRow[] = await this.#knex(TABLE)
      .whereIn('id', due)
      .update({
        attempts: this.#knex.raw('attempts + 1'),
        due_at: this.#in(claim.seconds),
      })
      .returning('*');
    return rows.map(fromRow);
  }

  /** Forgets an errand that is done; nothing happens when the claim is lost. */
  async finish(errand: ClaimedErrand): Promise<void> {
    await this.#claimed(errand).delete();
  }

  /** Gives an errand back, to be tried again in some seconds. */
  async postpone(errand: ClaimedErrand, seconds: number): Promise<void> {
    await this.#claimed(errand).update({ due_at: this.#in(seconds) });
  }

  #claimed({ id, attempts }: ClaimedErrand) {
    return this.#knex(TABLE).where({ id, attempts });
  }

  #in(seconds: number): Knex.Raw {
    return this.#knex.raw('clock_timestamp() + make_interval(secs => ?)', [
      seconds,
    ]);
  }
}

function fromRow(row: OutboxRow): ClaimedErrand {
  const { id, attempts, kind, account, created_at: askedAt } = row;
  const show = row.show ?? '';
  switch (kind) {
    case 'erase-buyer':
      return { id, attempts, askedAt, kind, account, show };
    case 'end-sessions':
      return {
        id,
        attempts,
        askedAt,
        kind,
        account,
        show,
        session: row.session ?? undefined,
      };
    case 'sweep-portal':
      return { id, attempts, askedAt, kind, account };
    default:
      throw new Error(`Unknown errand ${kind satisfies never}`);
  }
}
