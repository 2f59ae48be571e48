import * as z from 'zod';

/** What stands in the way of a withdrawal. */
export const obstacleSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('show-on-sale'),
    show: z.string(),
    title: z.string(),
  }),
  z.object({
    type: z.literal('coming-tickets'),
    show: z.string(),
    title: z.string(),
    /** Begin of the last performance. */
    startsAt: z.iso.datetime(),
    tickets: z.number().int(),
    url: z.string(),
  }),
  z.object({ type: z.literal('last-admin') }),
]);
/** What stands in the way of a withdrawal. */
export type Obstacle = z.output<typeof obstacleSchema>;

/** What a withdrawal would do, before it is asked for. */
export const withdrawalPreviewSchema = z.object({
  obstacles: z.array(obstacleSchema),
  /** Shows where the person booked: their data there is erased too. */
  shows: z.array(
    z.object({
      show: z.string(),
      title: z.string(),
      /** False while the show cannot be asked; its data is erased once it is back. */
      reachable: z.boolean(),
    }),
  ),
  /** What the law keeps, without the person, for how many months. */
  kept: z.array(
    z.object({
      what: z.enum(['contracts-and-payments', 'complaints', 'access-logs']),
      months: z.number().int(),
    }),
  ),
});
/** What a withdrawal would do. */
export type WithdrawalPreview = z.output<typeof withdrawalPreviewSchema>;

/**
 * How long records are kept, in months: contracts and payments 5 years and
 * complaints 3 years by the Enforcement Decree of the Korean Act on Consumer
 * Protection in Electronic Commerce (art. 6), access logs 3 months by the
 * Protection of Communications Secrets Act (Enforcement Decree art. 41).
 */
export const RETENTION_MONTHS = {
  'contracts-and-payments': 60,
  complaints: 36,
  'access-logs': 3,
} as const;
