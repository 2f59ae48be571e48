import { ConflictError, NotFoundError } from '@backstage/errors';
import type { Genre, Seating } from '@marquee/plugin-container-pool-common';
import type {
  ChangeFactsRequest,
  ListedShow,
  OfferedParts,
  PlanAnswer,
  Show,
  ShowAnswers,
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
import { isSamePlan } from '../revisions/isSamePlan';
import type { RevisionEngine } from '../revisions/RevisionEngine';
import { toListedShow } from '../rules/listedShow';
import { sellerIdOf } from '../rules/sellerId';
import type { ShowsStore } from '../stores/ShowsStore';
import { assertPlan } from './assertPlan';
import { findCaller, getCaller } from './callers';
import type { DefaultSeatingPlansService } from './DefaultSeatingPlansService';
import type { FactsEditor } from './FactsEditor';
import { newRevision } from './newRevision';
import type { ShowBuyers } from './ShowBuyers';
import type { ShowPlanner } from './ShowPlanner';

/** What the use cases of shows work with. */
export interface DefaultShowsServiceOptions {
  store: ShowsStore;
  planner: ShowPlanner;
  seatingPlans: Pick<DefaultSeatingPlansService, 'countPlaces'>;
  buyers: ShowBuyers;
  editor: Pick<FactsEditor, 'revise'>;
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
    const revision = newRevision({
      specification,
      plan: composed,
      createdBy: owner,
      startedAt,
      finishedAt: now(),
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
    const failed = await store.getRevision(id, number);
    const live = await store.findLiveRevision(id);
    const { specification } = failed;
    const { plan, problems } =
      // New facts alone: they bring nobody newer parts of the pool.
      live && isSamePlan(live.plan, failed.plan)
        ? { ...live, problems: [] }
        : await planner.compose(specification);
    const composed = assertPlan(plan, problems);
    await cluster.assertAnswers();
    await store.addRevision(
      id,
      newRevision({
        specification,
        plan: composed,
        createdBy,
        startedAt,
        finishedAt: now(),
      }),
    );
    return await this.#rollOut(id);
  }

  async changeFacts(
    { show: id, ...change }: { show: string } & ChangeFactsRequest,
    options: ShowsServiceOptions,
  ): Promise<Show> {
    const { store, editor, now } = this.#options;
    const createdBy = getCaller(options.credentials);
    const startedAt = now();
    const show = await this.getShow(id, options);
    const revised = await editor.revise(show, change, options.signal);
    const { changed, ...composed } = revised;
    if (changed.length === 0) return show;
    await store.addRevision(
      id,
      newRevision({
        ...composed,
        createdBy,
        startedAt,
        finishedAt: now(),
        note: { type: 'changed', fields: changed },
      }),
      { after: change.revision },
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

  async #rollOut(id: string): Promise<Show> {
    const { store, engine, announce } = this.#options;
    const show = await store.findShow(id);
    if (!show) throw new NotFoundError(`Show '${id}' is gone`);
    engine.enqueue(id);
    await announce(id);
    return show;
  }
}
