import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { LeaseStore } from '../stores/LeaseStore';
import type { ShowsStore } from '../stores/ShowsStore';
import type { RolloutJob } from './RolloutJob';

/** What the engine works with. */
export interface RevisionEngineOptions {
  store: Pick<ShowsStore, 'findRollout' | 'listRollouts'>;
  leases: Pick<LeaseStore, 'tryClaim' | 'tryRenew' | 'release'>;
  rollOut(job: RolloutJob): Promise<void>;
  /** Called after a rollout ended, whatever became of it. */
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
    for (const show of await this.#options.store.listRollouts()) {
      if (!this.#queues.has(show)) this.enqueue(show);
    }
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
    const { store, rollOut, onEnd } = this.#options;
    const signal = AbortSignal.any([this.#stop.signal, lost]);
    while (!signal.aborted) {
      const revision = await store.findRollout(show);
      // Who begins with a signal that has been given already waits for it in vain.
      if (!revision || signal.aborted) return;
      await rollOut({ revision, token, signal });
      await onEnd(show);
    }
  }
}
