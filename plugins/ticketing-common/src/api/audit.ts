import * as z from 'zod';

/** What the box office writes down when a seller does it. */
export const SELLER_ACTIONS = [
  'booker-revealed',
  'bookers-exported',
  'show-changed',
  'performance-moved',
  'order-refunded',
  'performance-cancelled',
  'seats-blocked',
  'seats-unblocked',
] as const;
/** One of {@link SELLER_ACTIONS}. */
export type SellerAction = (typeof SELLER_ACTIONS)[number];

/** Something that was done at a box office. */
export const auditEventSchema = z.strictObject({
  id: z.string(),
  at: z.iso.datetime(),
  /** Entity reference of who did it; null when the portal did not say. */
  actor: z.string().nullable(),
  action: z.enum(SELLER_ACTIONS),
  /** Id of the order or performance that it was done to. */
  subject: z.string().nullable(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
/** Something that was done at a box office. */
export type AuditEvent = z.output<typeof auditEventSchema>;

/** Query of `GET /manage/audit`. */
export const auditQuerySchema = z.strictObject({
  action: z.enum(SELLER_ACTIONS).optional(),
  subject: z.string().min(1).max(100).optional(),
  /** `next` of the page before. */
  after: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
/** Which events are asked for, newest first. */
export type AuditQuery = z.output<typeof auditQuerySchema>;

/** Answer of `GET /manage/audit`. */
export const auditPageSchema = z.strictObject({
  events: z.array(auditEventSchema),
  next: z.string().nullable(),
});
/** Answer of `GET /manage/audit`. */
export type AuditPage = z.output<typeof auditPageSchema>;
