import { ConflictError } from '@backstage/errors';
import type {
  ChangeFactsRequest,
  Plan,
  Show,
  ShowSpecification,
  StaleFacts,
} from '@marquee/plugin-shows-common';
import {
  differingFields,
  judgeFactsChange,
  standingSchema,
  ticketingRoutes,
  type FactsField,
  type Standing,
} from '@marquee/plugin-ticketing-common';
import { BoxOfficeClient } from '../boxOffice/BoxOfficeClient';
import type { ClusterAccess } from '../cluster/createClusterAccess';
import { checkFacts } from '../rules/checkFacts';
import { checkPlaces } from '../rules/checkPlaces';
import type { ShowsStore } from '../stores/ShowsStore';
import { assertNoProblems, assertPlan } from './assertPlan';
import type { DefaultSeatingPlansService } from './DefaultSeatingPlansService';
import type { ShowPlanner } from './ShowPlanner';

/** What a revision with new facts is made of. */
export interface RevisedShow {
  specification: ShowSpecification;
  plan: Plan;
  /** What is new. */
  changed: FactsField[];
}

/** What changes of facts are made and judged with. */
interface FactsEditorOptions {
  store: Pick<ShowsStore, 'findLiveRevision'>;
  planner: Pick<ShowPlanner, 'compose'>;
  seatingPlans: Pick<DefaultSeatingPlansService, 'findPlaces'>;
  cluster: Pick<ClusterAccess, 'connect'>;
  now(): Date;
}

/** Turns new facts of a show into its next revision, or says what stands in the way. */
export class FactsEditor {
  readonly #options: FactsEditorOptions;

  constructor(options: FactsEditorOptions) {
    this.#options = options;
  }

  /**
   * Keeps the plan of a show on sale, so that nothing is rolled anew: facts are no
   * part of it, and newer parts of the pool are another decision.
   *
   * @throws ConflictError with `reason: 'stale'` when the show is not what the
   *   change began with, with `reason: 'rolling-out'` while another is published, with
   *   `problems` that cannot be now that tickets are sold, or when its box office is of
   *   another version
   * @throws InputError for facts that cannot be at all
   * @throws ServiceUnavailableError when nobody can tell what is sold
   */
  async revise(
    show: Show,
    change: ChangeFactsRequest,
    signal?: AbortSignal,
  ): Promise<RevisedShow> {
    const { store, planner, seatingPlans, now } = this.#options;
    const { facts, announce } = change;
    assertFresh(show, change.revision);
    const live = await store.findLiveRevision(show.id);
    const { facts: before, ...rest } = show.specification;
    const places = await seatingPlans.findPlaces(rest.seatingPlan);
    assertNoProblems([
      ...checkPlaces({ ...rest, facts }, places),
      // A poster that was taken up once does not stand in the way of other changes.
      ...checkFacts(
        facts.poster === before.poster
          ? { ...facts, poster: undefined }
          : facts,
        places,
      ),
    ]);
    const standing = live
      ? await this.#readStanding(live.plan, signal)
      : { performances: [] };
    const problems = judgeFactsChange(before, facts, {
      standing,
      now: now(),
      announce,
    });
    if (problems.length > 0) {
      const words = problems.map(({ message }) => message).join(' ');
      const [{ path }] = problems;
      throw Object.assign(new ConflictError(words), { path, problems });
    }
    const specification = { ...rest, facts };
    const changed = differingFields(before, facts);
    if (live) return { specification, plan: live.plan, changed };
    const composed = await planner.compose(specification);
    const plan = assertPlan(composed.plan, composed.problems);
    return { specification, plan, changed };
  }

  async #readStanding(plan: Plan, signal?: AbortSignal): Promise<Standing> {
    const cluster = await this.#options.cluster.connect();
    const office = new BoxOfficeClient({ cluster, plan });
    const path = ticketingRoutes.manageStanding;
    const answer = await office.call('GET', path, signal);
    const standing = standingSchema.safeParse(JSON.parse(answer));
    if (standing.success) return standing.data;
    throw new ConflictError(
      'The box office of this show is of another version than the portal, and cannot tell what is sold',
      standing.error,
    );
  }
}

/** While a revision is rolled out, a show still has the facts of the one before: nothing can be told fresh or stale. */
function assertFresh(show: Show, revision: number): void {
  const { number, state } = show.latestRevision;
  if (state === 'rolling-out') {
    throw Object.assign(
      new ConflictError(`Show '${show.id}' is being rolled out`),
      { reason: 'rolling-out' },
    );
  }
  if (number === revision) return;
  const stale: StaleFacts = {
    reason: 'stale',
    revision: number,
    facts: show.specification.facts,
  };
  throw Object.assign(
    new ConflictError(`Show '${show.id}' was changed meanwhile`),
    stale,
  );
}
