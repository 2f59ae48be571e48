import { createApiRef } from '@backstage/frontend-plugin-api';
import type { Genre, Seating } from '@marquee/plugin-container-pool-common';
import type {
  ListedShow,
  OfferedParts,
  PlanAnswer,
  SeatingPlanSummary,
  Show,
  UploadedSeatingPlan,
} from '@marquee/plugin-shows-common';

/** What pages and form fields ask of `shows-backend`. Every call rejects with `ResponseError` when the portal refuses. */
export interface ShowsApi {
  /** The caller's own shows, newest first. */
  listShows(): Promise<ListedShow[]>;
  /** @throws ResponseError with status 404 when there is no such show. */
  getShow(id: string): Promise<Show>;
  /** Rolls the latest failed revision out again. */
  retryShow(id: string): Promise<Show>;
  /** Whether a show that buyers or the caller can see already has this address. */
  isAddressTaken(id: string): Promise<boolean>;
  /** Microservices of the pool that suit a show of this kind. */
  listParts(show: { genre: Genre; seating: Seating }): Promise<OfferedParts>;
  /** Seating plans that come with the portal. */
  listSeatingPlans(): Promise<SeatingPlanSummary[]>;
  /**
   * Keeps a seating plan in pretix's JSON format.
   * @throws ResponseError with status 400 that names the place of the fault when the file is not such a plan.
   */
  uploadSeatingPlan(file: File): Promise<UploadedSeatingPlan>;
  /**
   * Puts a plan together without applying it. The server checks the answers
   * itself, so they may be incomplete.
   */
  planShow(answers: unknown): Promise<PlanAnswer>;
}

/** How components get at the {@link ShowsApi}. */
export const showsApiRef = createApiRef<ShowsApi>().with({
  id: 'plugin.shows.service',
  pluginId: 'shows',
});
