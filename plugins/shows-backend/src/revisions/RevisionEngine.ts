import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { LeaseStore } from '../stores/LeaseStore';
import type { ShowsStore } from '../stores/ShowsStore';
import type { RolloutJob } from './RolloutJob';

/** What the engine works with. */
export interface RevisionEngineOptions {
  store: Pick<
    ShowsStore,
    'findRollout' | 'listRollouts' | 'findLeftover' | 'listLeftovers'
  >;
  leases: Pick<LeaseStore, 'tryClaim' | 'tryRenew' | 'release'>;
  rollOut(job: RolloutJob): Promise<void>;
  /** Tries again to undo what a failed revision changed. */
  undo(job: RolloutJob): Promise<void>;
  /** Called after a rollout, or another try to undo one, ended, whatever became of it. */
  onEnd(show: string): Promise<void>;
  logger: LoggerService;
  /** Time between renewals of a lease, in ms; well below the time for which it lasts. */
  renewEvery: number;
}

/**
 * The one road to the cluster. Rolls out what the store says is rolling out:
 * one revision of a show at a time, whichever replica of the portal has the
 * show's lease. Nothing is kept in memory that a restart could lose.
 */
export class RevisionEngine {
  readonly #options: RevisionEngineOptions;
  readonly #queues = new Map<string, Promise<void>>();
  readonly #stop = new AbortController();

  constructor(options: RevisionEngineOptions) {
    this.#options = options;
  }

  /** Rolls out what there is to roll out for a show, after what is under way for it. */
  enqueue(show: string): void {
    if (this.#stop.signal.aborted) return;
    const before = this.#queues.get(show) ?? Promise.resolve();
    const queue = before
      .then(() => this.#work(show))
      .catch(error => {
        const { logger } = this.#options;
        logger.warn(
          `The rollout of show '${show}' was cut off and will be taken up again: ${stringifyError(
            error,
          )}`,
        );
      })
      .finally(() => {
        if (this.#queues.get(show) === queue) this.#queues.delete(show);
      });
    this.#queues.set(show, queue);
  }

  /** Takes up rollouts that nobody works on, such as those a restart cut off. */
  async resume(): Promise<void> {
    this.#enqueueIdle(await this.#options.store.listRollouts());
  }

  /** Tries again to undo what could not be undone when its rollout failed. */
  async retryUndo(): Promise<void> {
    this.#enqueueIdle(await this.#options.store.listLeftovers());
  }

  /** Waits until there is nothing more to do. */
  async idle(): Promise<void> {
    while (this.#queues.size > 0) await Promise.all(this.#queues.values());
  }

  /** Cuts off what is under way, to be taken up again after the restart. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.idle();
  }

  #enqueueIdle(shows: string[]): void {
    for (const show of shows) {
      if (!this.#queues.has(show)) this.enqueue(show);
    }
  }

  async #work(show: string): Promise<void> {
    const { leases } = this.#options;
    if (this.#stop.signal.aborted) return;
    const token = await leases.tryClaim(show);
    if (token === undefined) return;
    const lost = new AbortController();
    const renewal = setInterval(async () => {
      const held = await leases.tryRenew(show, token).catch(() => false);
      if (!held) lost.abort();
    }, this.#options.renewEvery);
    try {
      await this.#rollOutAll(show, token, lost.signal);
    } finally {
      clearInterval(renewal);
      await leases.release(show, token);
    }
  }

  async #rollOutAll(
    show: string,
    token: string,
    lost: AbortSignal,
  ): Promise<void> {
    const { store, rollOut, undo, onEnd } = this.#options;
    const signal = AbortSignal.any([this.#stop.signal, lost]);
    let revision = await store.findRollout(show);
    if (!revision) {
      const leftover = await store.findLeftover(show);
      if (!leftover || signal.aborted) return;
      await undo({ revision: leftover, token, signal });
      await onEnd(show);
      return;
    }
    // Who begins with a signal that has been given already waits for it in vain.
    while (revision && !signal.aborted) {
      await rollOut({ revision, token, signal });
      await onEnd(show);
      revision = await store.findRollout(show);
    }
  }
}
