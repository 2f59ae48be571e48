import { InputError, NotFoundError } from '@backstage/errors';
import type {
  SeatingPlanReference,
  SeatingPlanSummary,
  UploadedSeatingPlan,
} from '@marquee/plugin-shows-common';
import type { ShowsServiceOptions } from '@marquee/plugin-shows-node';
import {
  bundledSeatingPlan,
  BUNDLED_SEATING_PLANS,
  parseSeatingPlan,
  summarizeSeatingPlan,
  type SeatingPlan,
} from '@marquee/plugin-ticketing-common';
import type { SeatingPlansStore } from '../stores/SeatingPlansStore';
import { getCaller } from './callers';
import type { SeatingPlansService } from './SeatingPlansService';

/** {@link SeatingPlansService} over bundled and stored plans. */
export class DefaultSeatingPlansService implements SeatingPlansService {
  readonly #store: SeatingPlansStore;
  /** Bundled plans never change, and the largest takes a while to count. */
  #bundled: SeatingPlanSummary[] | undefined;

  constructor(store: SeatingPlansStore) {
    this.#store = store;
  }

  async uploadPlan(
    json: unknown,
    { credentials }: ShowsServiceOptions,
  ): Promise<UploadedSeatingPlan> {
    const parsed = parseSeatingPlan(json);
    if (parsed.type === 'fault') {
      const { path, message } = parsed;
      const where = path ? ` at ${path}` : '';
      throw Object.assign(
        new InputError(`The seating plan has a fault${where}: ${message}`),
        { path },
      );
    }
    const { plan } = parsed;
    const digest = await this.#store.keepPlan(plan, getCaller(credentials));
    return { digest, ...summarizeSeatingPlan(plan) };
  }

  async listBundled(): Promise<SeatingPlanSummary[]> {
    this.#bundled ??= BUNDLED_SEATING_PLANS.map(name => ({
      ...summarizeSeatingPlan(bundledSeatingPlan(name)),
      name,
    }));
    return this.#bundled;
  }

  /** Finds the plan that a show refers to. */
  async findPlan(
    reference: SeatingPlanReference,
  ): Promise<SeatingPlan | undefined> {
    return reference.type === 'bundled'
      ? bundledSeatingPlan(reference.name)
      : await this.#store.findPlan(reference.digest);
  }

  /** @throws NotFoundError */
  async getPlan(reference: SeatingPlanReference): Promise<SeatingPlan> {
    const plan = await this.findPlan(reference);
    if (plan) return plan;
    throw new NotFoundError('The seating plan of the show is gone');
  }
}
