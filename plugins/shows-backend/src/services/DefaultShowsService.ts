import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type { Genre, Seating } from '@marquee/plugin-container-pool-common';
import {
  describeProblem,
  summarizePlan,
  type ListedShow,
  type OfferedParts,
  type Plan,
  type PlanAnswer,
  type Problem,
  type Show,
  type ShowAnswers,
  type ShowSpecification,
} from '@marquee/plugin-shows-common';
import type {
  ShowsService,
  ShowsServiceOptions,
} from '@marquee/plugin-shows-node';
import type {
  BuyerOrders,
  ComingTickets,
  EndedSessions,
} from '@marquee/plugin-ticketing-common';
import type { ClusterAccess } from '../cluster/createClusterAccess';
import type { RevisionEngine } from '../revisions/RevisionEngine';
import { firstSteps } from '../revisions/StepReporter';
import { toListedShow } from '../rules/listedShow';
import { sellerIdOf } from '../rules/sellerId';
import type { NewRevision, ShowsStore } from '../stores/ShowsStore';
import { findCaller, getCaller } from './callers';
import type { DefaultSeatingPlansService } from './DefaultSeatingPlansService';
import type { ShowBuyers } from './ShowBuyers';
import type { ShowPlanner } from './ShowPlanner';

/** What the use cases of shows work with. */
export interface DefaultShowsServiceOptions {
  store: ShowsStore;
  planner: ShowPlanner;
  seatingPlans: Pick<DefaultSeatingPlansService, 'countPlaces'>;
  buyers: ShowBuyers;
  engine: Pick<RevisionEngine, 'enqueue'>;
  cluster: Pick<ClusterAccess, 'assertAnswers'>;
  /** Tells others that a show changed. */
  announce(show: string): Promise<void>;
  now(): Date;
}

/** The use cases of shows: plan, open, read, try again. */
export class DefaultShowsService implements ShowsService {
  readonly #options: DefaultShowsServiceOptions;

  constructor(options: DefaultShowsServiceOptions) {
    this.#options = options;
  }

  async getOfferedParts(show: {
    genre: Genre;
    seating: Seating;
  }): Promise<OfferedParts> {
    return await this.#options.planner.offerParts(show);
  }

  async planShow(
    answers: ShowAnswers,
    { credentials }: ShowsServiceOptions,
  ): Promise<PlanAnswer> {
    const seller = sellerIdOf(getCaller(credentials));
    const planned = await this.#options.planner.planNew(answers, seller);
    return { plan: planned.plan, problems: planned.problems };
  }

  async openShow(
    answers: ShowAnswers,
    { credentials }: ShowsServiceOptions,
  ): Promise<Show> {
    const { store, planner, cluster, now } = this.#options;
    const owner = getCaller(credentials);
    const startedAt = now();
    const { specification, plan, problems } = await planner.planNew(
      answers,
      sellerIdOf(owner),
    );
    const composed = assertPlan(plan, problems);
    await cluster.assertAnswers();
    const revision = this.#newRevision({
      specification,
      plan: composed,
      createdBy: owner,
      startedAt,
    });
    await store.createShow({ owner, revision });
    return await this.#rollOut(composed.show);
  }

  async listShows({ credentials }: ShowsServiceOptions): Promise<ListedShow[]> {
    const owner = findCaller(credentials);
    const shows = await this.#options.store.listShows({ owner });
    return await Promise.all(
      shows.map(async show => toListedShow(await this.#count(show))),
    );
  }

  async getShow(
    id: string,
    { credentials }: ShowsServiceOptions,
  ): Promise<Show> {
    const caller = findCaller(credentials);
    const show = await this.#options.store.findShow(id);
    // Someone else's show is not even confirmed to exist.
    if (show && (caller === undefined || caller === show.owner)) {
      return await this.#count(show);
    }
    throw new NotFoundError(`You have no show '${id}'`);
  }

  async retryShow(id: string, options: ShowsServiceOptions): Promise<Show> {
    const { store, planner, cluster, now } = this.#options;
    const createdBy = getCaller(options.credentials);
    const startedAt = now();
    const { latestRevision } = await this.getShow(id, options);
    if (latestRevision.state !== 'failed') {
      throw new ConflictError(`Show '${id}' has nothing to try again`);
    }
    const { number } = latestRevision;
    const { specification } = await store.getRevision(id, number);
    const { plan, problems } = await planner.compose(specification);
    const composed = assertPlan(plan, problems);
    await cluster.assertAnswers();
    await store.addRevision(
      id,
      this.#newRevision({
        specification,
        plan: composed,
        createdBy,
        startedAt,
      }),
    );
    return await this.#rollOut(id);
  }

  async findComingTickets(
    { show, buyer }: { show: string; buyer: string },
    { signal }: ShowsServiceOptions,
  ): Promise<ComingTickets> {
    return await this.#options.buyers.findComingTickets(show, buyer, signal);
  }

  async findBuyerOrders(
    { show, buyer }: { show: string; buyer: string },
    { signal }: ShowsServiceOptions,
  ): Promise<BuyerOrders> {
    return await this.#options.buyers.findOrders(show, buyer, signal);
  }

  async eraseBuyer(
    { show, buyer }: { show: string; buyer: string },
    { signal }: ShowsServiceOptions,
  ): Promise<void> {
    await this.#options.buyers.erase(show, buyer, signal);
  }

  async endBuyerSessions(
    request: { show: string; buyer: string } & EndedSessions,
    { signal }: ShowsServiceOptions,
  ): Promise<void> {
    await this.#options.buyers.endSessions(request, signal);
  }

  async #count(show: Show): Promise<Show> {
    const { seatingPlan } = show.specification;
    const capacity = await this.#options.seatingPlans.countPlaces(seatingPlan);
    return { ...show, capacity };
  }

  #newRevision(options: {
    specification: ShowSpecification;
    plan: Plan;
    createdBy: string;
    startedAt: Date;
  }): NewRevision {
    const { specification, plan, createdBy, startedAt } = options;
    const { parts, objects } = summarizePlan(plan);
    const total = objects.reduce((sum, { count }) => sum + count, 0);
    const steps = firstSteps({
      startedAt,
      finishedAt: this.#options.now(),
      detail: `${parts} microservices, ${total} Kubernetes objects`,
    });
    return { specification, plan, steps, createdBy };
  }

  async #rollOut(id: string): Promise<Show> {
    const { store, engine, announce } = this.#options;
    const show = await store.findShow(id);
    if (!show) throw new NotFoundError(`Show '${id}' is gone`);
    engine.enqueue(id);
    await announce(id);
    return show;
  }
}

/** @throws ConflictError when the address is taken, InputError for other problems; both with `problems` */
function assertPlan(plan: Plan | undefined, problems: Problem[]): Plan {
  if (plan && problems.length === 0) return plan;
  const taken = problems.find(
    problem => problem.type === 'answer' && problem.reason === 'address-taken',
  );
  if (taken) {
    throw Object.assign(new ConflictError(describeProblem(taken)), {
      path: taken.path,
      problems,
    });
  }
  const words = problems.map(describeProblem).join(' ');
  throw Object.assign(new InputError(words), {
    path: problems[0]?.path,
    problems,
  });
}
