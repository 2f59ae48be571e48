/** What has been started, to be stopped in the opposite order. */
export class Cleanup {
  readonly #stops: (() => unknown)[] = [];

  /** Has something stopped at the end; gives it back. */
  add<T extends { stop(): unknown }>(started: T): T {
    this.#stops.unshift(() => started.stop());
    return started;
  }

  /** Stops all; what cannot be stopped does not keep the rest alive. */
  readonly run = async (): Promise<void> => {
    for (const stop of this.#stops.splice(0)) {
      try {
        await stop();
      } catch {
        // It may have ended by itself.
      }
    }
  };
}
