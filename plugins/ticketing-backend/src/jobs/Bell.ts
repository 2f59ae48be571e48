import { setTimeout as sleep } from 'timers/promises';

/** Wakes a job before its pause is over. */
export class Bell {
  #rung = false;
  #wake = new AbortController();

  /** Has the job run as soon as it can: at once, or after the run under way. */
  ring(): void {
    this.#rung = true;
    this.#wake.abort();
  }

  /** Waits for a pause to pass, for the bell, or for the job to be stopped. */
  async wait(pauseMs: number, stop: AbortSignal): Promise<void> {
    if (!this.#rung) {
      const signal = AbortSignal.any([stop, this.#wake.signal]);
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
    this.#rung = false;
    this.#wake = new AbortController();
  }
}
