import type { ShowFacts } from '@marquee/plugin-ticketing-common';
import { z } from 'zod';
import type { Plan, Problem } from './plan';
import { showAnswersSchema, showFactsOfShowSchema } from './specification';
import type { ListedShow, Show } from './show';

/**
 * HTTP API of `shows-backend`, below `/api/shows`:
 *
 * | method, path | body | answer |
 * | --- | --- | --- |
 * | GET /v1/parts?genre=&seating= | – | {@link OfferedParts} |
 * | POST /v1/plans | {@link planRequestSchema} | {@link PlanAnswer} |
 * | POST /v1/shows | {@link planRequestSchema} | 201 {@link Show}; 409 when the address is taken; rollout goes on in the background |
 * | GET /v1/shows | – | {@link ShowList}, the caller's own |
 * | GET /v1/shows/:id | – | {@link Show} |
 * | POST /v1/shows/:id/retry | – | 202 {@link Show}; rolls the latest failed revision out again |
 * | PUT /v1/shows/:id/facts | {@link changeFactsRequestSchema} | 202 {@link Show}; a new revision, live in seconds; 400 and 409 with `path` and `problems`, 409 `reason: 'stale'` as {@link StaleFacts} |
 * | * /v1/shows/:id/box-office/… | as the box office has it | what the box office answers; only the calls of `boxOfficeRoutes.ts`, for the owner only; 503 when it cannot be asked |
 * | GET /v1/shows/:id/buyers/:buyer | – | `comingTicketsSchema` of ticketing-common; this and the next three for plugins only |
 * | GET /v1/shows/:id/buyers/:buyer/orders | – | `buyerOrdersSchema` of ticketing-common; ticket codes and all |
 * | DELETE /v1/shows/:id/buyers/:buyer | – | 204; the person's data is gone from the show |
 * | DELETE /v1/shows/:id/buyers/:buyer/sessions?session= | – | 204; the buyer is signed out there |
 * | POST /v1/seating-plans | a pretix plan as JSON, ≤ 20 MB | 201 {@link UploadedSeatingPlan}, 400 with `path` of the fault |
 * | GET /v1/seating-plans/bundled | – | `{ plans: SeatingPlanSummary[] }` |
 * | GET /v1/public/shows | – (unauthenticated) | `directorySchema` of ticketing-common |
 * | GET /v1/public/shows/:id/poster | – (unauthenticated) | the poster that was uploaded for a show on sale |
 */
export const planRequestSchema = z.strictObject({ answers: showAnswersSchema });
/** Answers of a seller to be planned or opened. */
export type PlanRequest = z.output<typeof planRequestSchema>;

/** Body of `PUT /v1/shows/:id/facts`. */
export const changeFactsRequestSchema = z.strictObject({
  /** Number of the show's newest revision when the change began. */
  revision: z.number().int().min(1),
  facts: showFactsOfShowSchema,
  /** Whether bookers of performances that move are to be told; it is refused without when there are any. */
  announce: z.boolean().default(false),
});
/** New facts of a show. */
export type ChangeFactsRequest = z.output<typeof changeFactsRequestSchema>;

/** Members of the error of a 409 to a change of facts that somebody else has changed meanwhile. */
export interface StaleFacts {
  reason: 'stale';
  /** Number of the newest revision… */
  revision: number;
  /** …and the facts that buyers see. */
  facts: ShowFacts;
}

/** A plan, or what stands in its way. */
export interface PlanAnswer {
  plan?: Plan;
  problems: Problem[];
}

/** Parts of the pool that suit a show. */
export interface OfferedParts {
  parts: {
    name: string;
    version: string;
    alias: { en: string; ko: string };
    description: { en: string; ko: string };
    /** Whether a show of this kind cannot be sold without it. */
    essential: boolean;
    /** Added by itself when something needs it (databases); not for sellers to pick. */
    internal: boolean;
  }[];
}

/** What the form shows of a seating plan. */
export interface SeatingPlanSummary {
  name: string;
  seatCount: number;
  /** Categories in the plan's order; a price is asked for each. */
  categories: { name: string; color: string; seatCount: number }[];
}

/** Answer to an uploaded seating plan. */
export interface UploadedSeatingPlan extends SeatingPlanSummary {
  digest: string;
}

/** Answer to a list of shows. */
export interface ShowList {
  shows: ListedShow[];
}
