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
  type Places,
} from '@marquee/plugin-ticketing-common';
import type { SeatingPlansStore } from '../stores/SeatingPlansStore';
import { getCaller } from './callers';
import type { SeatingPlansService } from './SeatingPlansService';

/** {@link SeatingPlansService} over bundled and stored plans. */
export class DefaultSeatingPlansService implements SeatingPlansService {
  readonly #store: Pick<SeatingPlansStore, 'keepPlan' | 'findPlan'>;
  /** Bundled plans never change, and the largest takes a while to count. */
  #bundled: SeatingPlanSummary[] | undefined;
  /** Places of plans that were counted once, by digest; what a digest names never changes. */
  readonly #counted = new Map<string, number>();

  constructor(store: Pick<SeatingPlansStore, 'keepPlan' | 'findPlan'>) {
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

  /** Finds the places of a show; undefined when its plan is not known. */
  async findPlaces(
    reference: SeatingPlanReference,
  ): Promise<Places | undefined> {
    switch (reference.type) {
      case 'bundled':
        return { type: 'seats', plan: bundledSeatingPlan(reference.name) };
      case 'uploaded': {
        const plan = await this.#store.findPlan(reference.digest);
        return plan && { type: 'seats', plan };
      }
      case 'zones':
        return reference;
      default:
        return reference satisfies never;
    }
  }

  /** How many places a performance has; undefined when the plan is not known. */
  async countPlaces(
    reference: SeatingPlanReference,
  ): Promise<number | undefined> {
    switch (reference.type) {
      case 'bundled': {
        const plans = await this.listBundled();
        return plans.find(({ name }) => name === reference.name)?.seatCount;
      }
      case 'uploaded':
        return await this.#countUploaded(reference.digest);
      case 'zones':
        return reference.zones.reduce((sum, zone) => sum + zone.capacity, 0);
      default:
        return reference satisfies never;
    }
  }

  async #countUploaded(digest: string): Promise<number | undefined> {
    const known = this.#counted.get(digest);
    if (known !== undefined) return known;
    const plan = await this.#store.findPlan(digest);
    if (!plan) return undefined;
    const { seatCount } = summarizeSeatingPlan(plan);
    this.#counted.set(digest, seatCount);
    return seatCount;
  }

  /** @throws NotFoundError */
  async getPlaces(reference: SeatingPlanReference): Promise<Places> {
    const places = await this.findPlaces(reference);
    if (places) return places;
    throw new NotFoundError('The seating plan of the show is gone');
  }
}
