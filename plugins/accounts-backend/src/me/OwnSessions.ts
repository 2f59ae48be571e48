import type { OwnSession } from '@marquee/plugin-accounts-common';
import type { AccountsContext } from '../AccountsContext';
import { refuse } from '../http/refuse';
import type { Caller } from './Caller';

/** Where the caller is signed in. */
export class OwnSessions {
  readonly #context: AccountsContext;

  constructor(context: AccountsContext) {
    this.#context = context;
  }

  /** Living sessions, the latest used first. */
  async list({ user, session }: Caller): Promise<OwnSession[]> {
    const sessions = await this.#listLiving(user.id);
    return sessions
      .sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime())
      .map(({ id, createdAt, updatedAt, ipAddress, userAgent }) => ({
        id,
        current: id === session.id,
        createdAt: createdAt.toISOString(),
        lastSeenAt: updatedAt.toISOString(),
        address: ipAddress ?? '',
        userAgent: userAgent ?? '',
      }));
  }

  /**
   * Ends one session.
   *
   * @throws RefusedError `not-found`, also for sessions of others
   */
  async end(caller: Caller, id: string): Promise<void> {
    const sessions = await this.#listLiving(caller.user.id);
    const ended = sessions.find(session => session.id === id);
    if (!ended) throw refuse('not-found');
    const { internalAdapter } = await this.#context.auth.$context;
    await internalAdapter.deleteSession(ended.token);
    await this.#tell(caller, { account: caller.user.id, session: id });
  }

  /** Ends all of them, the one that asks too. */
  async endAll(caller: Caller): Promise<void> {
    const { internalAdapter } = await this.#context.auth.$context;
    await internalAdapter.deleteUserSessions(caller.user.id);
    await this.#tell(caller, { account: caller.user.id });
  }

  async #listLiving(account: string) {
    const { internalAdapter } = await this.#context.auth.$context;
    return await internalAdapter.listSessions(account, {
      onlyActiveSessions: true,
    });
  }

  async #tell(
    { request }: Caller,
    ended: { account: string; session?: string },
  ): Promise<void> {
    const { audit, events } = this.#context;
    await audit.record({
      ...{ action: 'sessions-end', outcome: 'success', request },
      actor: ended.account,
      detail: { ended: ended.session ? 'one' : 'all' },
    });
    await events.signedOut(ended);
  }
}
