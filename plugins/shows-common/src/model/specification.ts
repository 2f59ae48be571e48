import {
  genreSchema,
  seatingSchema,
} from '@marquee/plugin-container-pool-common';
import { showFactsSchema, zonesSchema } from '@marquee/plugin-ticketing-common';
import { z } from 'zod';

/**
 * A show's address: first label of its host name, its id everywhere, and a part
 * of every Kubernetes name it gets; unique on the platform and never changed.
 */
export const showIdSchema = z
  .string()
  .regex(
    /^[a-z]([a-z0-9-]{1,28}[a-z0-9])$/,
    'must be 3 to 30 small letters, digits or hyphens, and start with a letter',
  );

/** Host names that a show cannot take. */
export const RESERVED_SHOW_IDS: readonly string[] = [
  'pay',
  'www',
  'portal',
  'api',
  'admin',
  'static',
  'marquee',
];

/** The places of a show: a bundled seating plan by name, an uploaded one by digest, or zones. */
export const seatingPlanReferenceSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('bundled'),
    name: z.enum(['theatre', 'arena', 'stadium']),
  }),
  z.strictObject({
    type: z.literal('uploaded'),
    digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  }),
  z.strictObject({ type: z.literal('zones'), zones: zonesSchema }),
]);
/** The places of a show. */
export type SeatingPlanReference = z.infer<typeof seatingPlanReferenceSchema>;

/** How one part of a show is to run; what is absent follows the part's descriptor. */
export const partTopologySchema = z.strictObject({
  replicas: z.number().int().min(1).max(50).optional(),
});

/** The facts of a show, with the address that they have on the platform. */
export const showFactsOfShowSchema = showFactsSchema.extend({
  id: showIdSchema,
});

/**
 * Everything that decides what runs for a show: the only thing that people
 * change. Composition turns it into a plan.
 */
export const showSpecificationSchema = z.strictObject({
  /** `seller-<id>` becomes the namespace. */
  seller: z.string().regex(/^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/),
  genre: genreSchema,
  seating: seatingSchema,
  facts: showFactsOfShowSchema,
  seatingPlan: seatingPlanReferenceSchema,
  /** Names of the parts the seller picked; what they require is added by composition when only one part provides it. */
  parts: z.array(z.string()).min(1),
  topology: z.record(z.string(), partTopologySchema).default({}),
});
/** Everything that decides what runs for a show. */
export type ShowSpecification = z.output<typeof showSpecificationSchema>;

/** What a seller fills in; the server adds who the seller is. */
export const showAnswersSchema = showSpecificationSchema.omit({
  seller: true,
});
/** What a seller fills in. */
export type ShowAnswers = z.output<typeof showAnswersSchema>;
