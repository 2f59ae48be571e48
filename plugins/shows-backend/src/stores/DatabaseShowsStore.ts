import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import { ConflictError, NotFoundError } from '@backstage/errors';
import type { RolloutStep, Show } from '@marquee/plugin-shows-common';
import type { Knex } from 'knex';
import { statesBefore } from '../rules/revisionMoves';
import { toShow, toSpecification, toStoredRevision } from './showRows';
import type {
  FencedRevision,
  LiveShow,
  NewRevision,
  ShowsStore,
  StoredRevision,
} from './ShowsStore';
import type { RevisionRow, ShowRow } from './tables';

/** {@link ShowsStore} on Postgres. */
export class DatabaseShowsStore implements ShowsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async createShow(show: {
    owner: string;
    revision: NewRevision;
  }): Promise<void> {
    const { show: id, seller, namespace, url } = show.revision.plan;
    const row = { id, seller, owner: show.owner, namespace, url };
    await this.#knex
      .transaction(async tx => {
        await tx<ShowRow>('shows').insert(row);
        await insertRevision(tx, { show: id, number: 1 }, show.revision);
      })
      .catch(asConflict(`The address '${id}' is taken`));
  }

  async addRevision(
    show: string,
    revision: NewRevision,
    options?: { after: number },
  ): Promise<number> {
    return await this.#knex
      .transaction(async tx => {
        // Two at once would read the same number.
        await tx<ShowRow>('shows').where('id', show).forUpdate();
        const [{ last }] = await tx<RevisionRow>('revisions')
          .where('show', show)
          .max({ last: 'number' });
        if (options && options.after !== last) {
          throw new ConflictError(`Show '${show}' was changed meanwhile`);
        }
        const number = (last ?? 0) + 1;
        await insertRevision(tx, { show, number }, revision);
        return number;
      })
      .catch(asConflict(`Show '${show}' is being rolled out already`));
  }

  async findShow(id: string): Promise<Show | undefined> {
    const shows = await this.#readShows(query => query.where('id', id));
    return shows[0];
  }

  async listShows(filter: {
    owner?: string;
    seller?: string;
  }): Promise<Show[]> {
    const { owner, seller } = filter;
    return await this.#readShows(query =>
      query.where({ ...(owner && { owner }), ...(seller && { seller }) }),
    );
  }

  async listLive(): Promise<LiveShow[]> {
    const rows = await this.#knex('shows')
      .join('revisions', join =>
        join
          .on('revisions.show', 'shows.id')
          .andOn('revisions.number', 'shows.live_revision'),
      )
      .select('shows.url', 'shows.created_at', 'revisions.specification')
      .orderBy('shows.created_at', 'desc');
    return rows.map(({ url, created_at, specification }) => ({
      url,
      createdAt: created_at.toISOString(),
      specification: toSpecification(specification),
    }));
  }

  async getRevision(show: string, number: number): Promise<StoredRevision> {
    const found = await this.#findRevision({ show, number });
    if (found) return found;
    throw new NotFoundError(`Show '${show}' has no revision ${number}`);
  }

  async findLiveRevision(show: string): Promise<StoredRevision | undefined> {
    return await this.#findRevision({ show, state: 'live' });
  }

  async findRollout(show: string): Promise<StoredRevision | undefined> {
    return await this.#findRevision({ show, state: 'rolling-out' });
  }

  async listRollouts(): Promise<string[]> {
    return await this.#knex<RevisionRow>('revisions')
      .where('state', 'rolling-out')
      .pluck('show');
  }

  async findLeftover(show: string): Promise<StoredRevision | undefined> {
    const row = await this.#knex<RevisionRow>('revisions')
      .where('show', show)
      .whereNotNull('undo_failure')
      .first();
    return row && toStoredRevision(row);
  }

  async listLeftovers(): Promise<string[]> {
    return await this.#knex<RevisionRow>('revisions')
      .whereNotNull('undo_failure')
      .pluck('show');
  }

  async saveSteps(
    revision: FencedRevision,
    steps: RolloutStep[],
  ): Promise<void> {
    const written = await fenced(this.#knex, revision)
      .where('state', 'rolling-out')
      .update({ steps: asJson(steps) });
    assertHeld(written, revision);
  }

  async finishRollout(
    revision: FencedRevision & { undoFailure?: string },
    state: 'live' | 'failed',
  ): Promise<void> {
    const { show, number, undoFailure = null } = revision;
    await this.#knex.transaction(async tx => {
      await tx<RevisionRow>('revisions')
        .where('show', show)
        .whereNotNull('undo_failure')
        .update({ undo_failure: null });
      if (state === 'live') {
        await tx<RevisionRow>('revisions')
          .where('show', show)
          .whereIn('state', statesBefore('superseded'))
          .update({ state: 'superseded' });
        await tx<ShowRow>('shows')
          .where('id', show)
          .update({ live_revision: number });
      }
      const written = await fenced(tx, revision)
        .whereIn('state', statesBefore(state))
        .update({ state, undo_failure: undoFailure });
      assertHeld(written, revision);
    });
  }

  async finishUndo(revision: FencedRevision): Promise<void> {
    const undone = { undo_failure: null };
    const written = await fenced(this.#knex, revision).update(undone);
    assertHeld(written, revision);
  }

  async #findRevision(
    where: Partial<RevisionRow>,
  ): Promise<StoredRevision | undefined> {
    const row = await this.#knex<RevisionRow>('revisions').where(where).first();
    return row && toStoredRevision(row);
  }

  async #readShows(
    narrow: (query: Knex.QueryBuilder<ShowRow>) => Knex.QueryBuilder<ShowRow>,
  ): Promise<Show[]> {
    const rows: ShowRow[] = await narrow(
      this.#knex<ShowRow>('shows').orderBy('created_at', 'desc'),
    );
    const latest = await this.#latestRevisions(rows.map(({ id }) => id));
    const live = await this.#knex<RevisionRow>('revisions')
      .whereIn('show', [...latest.keys()])
      .andWhere('state', 'live');
    return rows.map(row =>
      toShow(
        row,
        latest.get(row.id)!,
        live.find(({ show }) => show === row.id),
      ),
    );
  }

  async #latestRevisions(shows: string[]): Promise<Map<string, RevisionRow>> {
    const rows: RevisionRow[] = await this.#knex<RevisionRow>('revisions')
      .distinctOn('show')
      .whereIn('show', shows)
      .orderBy([{ column: 'show' }, { column: 'number', order: 'desc' }]);
    return new Map(rows.map(row => [row.show, row]));
  }
}

/** The revision, as long as the lease under which it is written is still held. */
function fenced(knex: Knex, { show, number, token }: FencedRevision) {
  return knex<RevisionRow>('revisions')
    .where({ show, number })
    .whereExists(
      knex('rollout_leases').select(knex.raw('1')).where({ show, token }),
    );
}

function assertHeld(written: number, { show, number }: FencedRevision): void {
  if (written === 1) return;
  throw new ConflictError(
    `The lease of revision ${number} of show '${show}' is lost`,
  );
}

async function insertRevision(
  tx: Knex,
  key: { show: string; number: number },
  revision: NewRevision,
): Promise<void> {
  await tx('revisions').insert({
    ...key,
    state: 'rolling-out',
    specification: asJson(revision.specification),
    plan: asJson(revision.plan),
    steps: asJson(revision.steps),
    created_by: revision.createdBy,
  });
}

/** `pg` would send a list as an array of Postgres, not as JSON. */
function asJson(value: object): any {
  return JSON.stringify(value);
}

function asConflict(message: string): (error: unknown) => never {
  return error => {
    throw isDatabaseConflictError(error)
      ? new ConflictError(message, error)
      : error;
  };
}
