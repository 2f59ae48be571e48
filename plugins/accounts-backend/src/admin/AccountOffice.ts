import { NotFoundError } from '@backstage/errors';
import type { Role } from '@marquee/plugin-accounts-common';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { AccountEvents } from '../account/AccountEvents';
import { countOtherAdmins } from '../account/countOtherAdmins';
import type { UserRow } from '../account/tables';
import type { DatabaseAuditLog } from '../audit/DatabaseAuditLog';
import { recordRefusals } from '../audit/recordRefusals';
import { refuse, refuseField } from '../http/refuse';
import type { Withdrawals } from '../withdrawal/Withdrawals';
import { toEntry, type OfficeAct } from './OfficeAct';
import { findRoleObstacles, isProtected } from './officeRules';

/** What the office works with. */
export interface OfficeParts {
  knex: Knex;
  audit: DatabaseAuditLog;
  events: AccountEvents;
  withdrawals: Pick<Withdrawals, 'erase' | 'survey'>;
  now: () => Date;
}

/** What admins do to accounts; all of it ends the sessions of the account, save restoring. */
export class AccountOffice {
  readonly #parts: OfficeParts;

  constructor(parts: OfficeParts) {
    this.#parts = parts;
  }

  /**
   * Does it.
   *
   * @throws NotFoundError without such an account; RefusedError `protected-account`
   *   for the admin's own account and the last admin, `obstacles`, `invalid-input`
   */
  async act(act: OfficeAct): Promise<void> {
    const { audit } = this.#parts;
    await recordRefusals(audit, toEntry(act), () => this.#act(act));
  }

  async #act(act: OfficeAct): Promise<void> {
    const { action } = act;
    const { knex, now, withdrawals } = this.#parts;
    switch (action.type) {
      case 'suspend':
        return await this.#change(act, { suspendedAt: now() });
      case 'restore':
        return await this.#change(act, { suspendedAt: null });
      case 'end-sessions':
        return await this.#change(act, {});
      case 'change-role':
        return await this.#changeRole(act, action.role);
      case 'erase': {
        const account = await getFree(knex, act);
        if (action.email !== account.email) {
          throw refuseField('email', 'malformed');
        }
        return await withdrawals.erase(account, toEntry(act));
      }
      default:
        return action satisfies never;
    }
  }

  async #change(
    act: OfficeAct,
    change: Partial<Pick<UserRow, 'role' | 'suspendedAt'>>,
    check: (account: UserRow) => void = () => {},
  ): Promise<void> {
    const { knex, audit, events } = this.#parts;
    const ends = act.action.type !== 'restore';
    await knex.transaction(async transaction => {
      const account = await getFree(transaction, act);
      check(account);
      const { id, role } = account;
      if (Object.keys(change).length > 0) {
        await transaction('user').where({ id }).update(change);
      }
      if (ends) await transaction('session').where({ userId: id }).delete();
      await audit.within(transaction).record(toEntry(act, role));
    });
    if (ends) await events.signedOut({ account: act.account });
    await events.changed(act.account);
  }

  /**
   * Shows are asked before the account is locked, as that may take seconds; what
   * they said holds for the role that the account had then.
   */
  async #changeRole(act: OfficeAct, role: Role): Promise<void> {
    const { knex, withdrawals } = this.#parts;
    const asked = await getAccount(knex, act.account);
    if (role !== asked.role) {
      const survey = await withdrawals.survey(asked);
      const obstacles = findRoleObstacles(survey.obstacles, role);
      if (obstacles.length > 0) throw refuse('obstacles', { obstacles });
    }
    await this.#change(act, { role }, account => {
      if (account.role !== asked.role) throw refuse('unavailable');
    });
  }
}

/** The account of an act, locked; admins first, so that no two acts wait for each other. */
async function getFree(
  knex: Knex,
  { admin, action, account: id }: OfficeAct,
): Promise<UserRow> {
  const otherAdmins = await countOtherAdmins(knex, id);
  const account = await getAccount(knex, id);
  if (isProtected({ admin, action: action.type, account, otherAdmins })) {
    throw refuse('protected-account');
  }
  return account;
}

async function getAccount(knex: Knex, id: string): Promise<UserRow> {
  const account = z.uuid().safeParse(id).success
    ? await knex<UserRow>('user').where({ id }).forUpdate().first()
    : undefined;
  if (account) return account;
  throw new NotFoundError(`There is no account '${id}'`);
}
