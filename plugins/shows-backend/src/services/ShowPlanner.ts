import {
  compose,
  isEssential,
  isInternal,
  objectName,
  suitableParts,
  type OfferedParts,
  type Plan,
  type PlanAnswer,
  type Problem,
  type Show,
  type ShowAnswers,
  type ShowSpecification,
} from '@marquee/plugin-shows-common';
import type { Genre, Seating } from '@marquee/plugin-container-pool-common';
import type { PoolReader } from '../pool/CatalogPool';
import { addressTaken, checkAnswers } from '../rules/checkAnswers';
import type { ShowsStore } from '../stores/ShowsStore';
import type { DefaultSeatingPlansService } from './DefaultSeatingPlansService';

/** Turns answers into a plan, with all problems at once; changes nothing. */
export class ShowPlanner {
  readonly #pool: PoolReader;
  readonly #seatingPlans: Pick<DefaultSeatingPlansService, 'findPlaces'>;
  readonly #store: Pick<ShowsStore, 'findShow' | 'listShows'>;
  readonly #now: () => Date;

  constructor(options: {
    pool: PoolReader;
    seatingPlans: Pick<DefaultSeatingPlansService, 'findPlaces'>;
    store: Pick<ShowsStore, 'findShow' | 'listShows'>;
    now(): Date;
  }) {
    this.#pool = options.pool;
    this.#seatingPlans = options.seatingPlans;
    this.#store = options.store;
    this.#now = options.now;
  }

  /** Parts that suit a show. */
  async offerParts(show: {
    genre: Genre;
    seating: Seating;
  }): Promise<OfferedParts> {
    const { parts } = await this.#pool.readPool();
    return {
      parts: suitableParts(parts, show).map(({ descriptor }) => ({
        name: descriptor.name,
        version: descriptor.version,
        alias: descriptor.alias,
        description: descriptor.description,
        essential: isEssential(descriptor),
        internal: isInternal(descriptor),
      })),
    };
  }

  /** Composes a specification with the pool of this moment. */
  async compose(specification: ShowSpecification): Promise<PlanAnswer> {
    const pool = await this.#pool.readPool();
    const composition = compose(specification, pool);
    return composition.type === 'plan'
      ? { plan: composition.plan, problems: [] }
      : { problems: composition.problems };
  }

  /** Plans a show that is not there yet. */
  async planNew(
    answers: ShowAnswers,
    seller: string,
  ): Promise<PlanAnswer & { specification: ShowSpecification }> {
    const { id } = answers.facts;
    const specification = { ...answers, seller };
    const { plan, problems } = await this.compose(specification);
    const answerProblems = checkAnswers(answers, {
      places: await this.#seatingPlans.findPlaces(answers.seatingPlan),
      taken: (await this.#store.findShow(id)) !== undefined,
      now: this.#now(),
    });
    const others = await this.#store.listShows({ seller });
    return {
      specification,
      plan,
      problems: [...answerProblems, ...problems, ...findClash(plan, others)],
    };
  }
}

/**
 * Names of objects are `<show>-<part>`: part `b-c` of show `a` and part `c` of
 * show `a-b` would be one and the same object of a seller's namespace.
 */
function findClash(plan: Plan | undefined, others: Show[]): Problem[] {
  if (!plan) return [];
  const { show } = plan;
  const names = plan.parts.map(part => objectName(show, part.name));
  const clash = others.some(
    ({ id, parts }) =>
      id !== show &&
      parts.some(part => names.includes(objectName(id, part.name))),
  );
  return clash ? [addressTaken(show)] : [];
}
