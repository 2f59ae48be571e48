import type { Timings } from '@marquee/plugin-ticketing-backend/core';
import type { ShowSetup } from '@marquee/plugin-ticketing-common';

/** A show that a stage gives. */
export interface StageShow {
  setup: ShowSetup;
  /** Deviations of its box office from the usual times. */
  timings?: Partial<Timings>;
}
