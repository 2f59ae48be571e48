import { NotFoundError } from '@backstage/errors';
import {
  RETENTION_MONTHS,
  type Obstacle,
  type WithdrawalPreview,
} from '@marquee/plugin-accounts-common';
import type { Knex } from 'knex';
import type { AccountEvents } from '../account/AccountEvents';
import { countOtherAdmins } from '../account/countOtherAdmins';
import type { UserRow } from '../account/tables';
import type { AuditEntry } from '../audit/AuditLog';
import type { DatabaseAuditLog } from '../audit/DatabaseAuditLog';
import { refuse } from '../http/refuse';
import type { OutboxRunner } from '../outbox/OutboxRunner';
import type { OutboxStore } from '../outbox/OutboxStore';
import { eraseAccount } from './eraseAccount';
import { findObstacles, type VisitedShow } from './findObstacles';
import type { ShowSurvey } from './ShowSurvey';

type Leaver = Pick<UserRow, 'id' | 'role' | 'email'>;

/** What withdrawals work with. */
export interface WithdrawalParts {
  knex: Knex;
  audit: DatabaseAuditLog;
  events: Pick<AccountEvents, 'changed'>;
  outbox: OutboxStore;
  runner: Pick<OutboxRunner, 'wake'>;
  survey: Pick<ShowSurvey, 'survey'>;
}

/** Lets people go, and takes what we know of them out of the whole platform. */
export class Withdrawals {
  readonly #parts: WithdrawalParts;

  constructor(parts: WithdrawalParts) {
    this.#parts = parts;
  }

  /** What a withdrawal would do now. */
  async preview(account: Leaver): Promise<WithdrawalPreview> {
    const { obstacles, visited } = await this.survey(account);
    return {
      obstacles,
      shows: visited.map(({ show, title, reachable }) => ({
        show,
        title,
        reachable,
      })),
      kept: Object.entries(RETENTION_MONTHS).map(([what, months]) => ({
        what: what as keyof typeof RETENTION_MONTHS,
        months,
      })),
    };
  }

  /** What stands in the way of an account's leaving, and where its person has been. */
  async survey(
    account: Leaver,
  ): Promise<{ obstacles: Obstacle[]; visited: VisitedShow[] }> {
    const { knex, survey } = this.#parts;
    const { own, visited } = await survey.survey(knex, account.id);
    const otherAdmins = await countOtherAdmins(knex, account.id);
    const { role } = account;
    return {
      obstacles: findObstacles({ role, otherAdmins, own, visited }),
      visited,
    };
  }

  /**
   * Erases an account for good: at once here, and by the outbox everywhere else.
   * The entry is written down only if it happens.
   *
   * @throws RefusedError `obstacles`; NotFoundError when it is gone already;
   * ServiceUnavailableError while shows cannot be asked
   */
  async erase(account: Leaver, entry: AuditEntry): Promise<void> {
    const { knex, audit, events, outbox, runner } = this.#parts;
    const { obstacles } = await this.survey(account);
    if (obstacles.length > 0) throw refuse('obstacles', { obstacles });
    await knex.transaction(async transaction => {
      const leaver = await lockLeaver(transaction, account.id);
      await addErrands(outbox.within(transaction), leaver.id);
      await eraseAccount(transaction, leaver);
      await audit.within(transaction).record(entry);
    });
    runner.wake();
    await events.changed(account.id);
  }
}

/** Tokens for a show live for 5 minutes at most; after so many seconds none is left. */
const SHOW_TOKENS_OVER = 15 * 60;
/** Tokens for the portal live for 24 hours at most; after so many seconds none is left. */
const PORTAL_TOKENS_OVER = 25 * 60 * 60;

/**
 * Everything is erased at once, and again when nothing can be written any more by
 * a token that was issued before.
 */
async function addErrands(outbox: OutboxStore, account: string): Promise<void> {
  for (const delay of [0, SHOW_TOKENS_OVER]) {
    await outbox.addForShows(
      account,
      show => ({ kind: 'erase-buyer', account, show }),
      { delay },
    );
  }
  for (const delay of [0, PORTAL_TOKENS_OVER]) {
    await outbox.add([{ kind: 'sweep-portal', account }], { delay });
  }
}

/**
 * The account as it is now: shows were asked before, and it may have got another
 * role or be gone since. From here on nobody can sign in to a show in its name.
 */
async function lockLeaver(
  transaction: Knex.Transaction,
  id: string,
): Promise<Leaver> {
  // Admins first, as everywhere, so that no two wait for each other.
  const otherAdmins = await countOtherAdmins(transaction, id);
  const leaver = await transaction<UserRow>('user')
    .where({ id })
    .forUpdate()
    .first();
  if (!leaver) throw new NotFoundError(`There is no account '${id}'`);
  if (leaver.role === 'admin' && otherAdmins === 0) {
    throw refuse('obstacles', { obstacles: [{ type: 'last-admin' }] });
  }
  return leaver;
}
