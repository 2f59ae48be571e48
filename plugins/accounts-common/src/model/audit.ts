import * as z from 'zod';

/** What is written down. `refusal`: an action that a role may not do. */
export const AUDIT_ACTIONS = [
  'sign-up',
  'verification',
  'sign-in',
  'sign-out',
  'sessions-end',
  'password-reset',
  'password-change',
  'email-change',
  'two-factor-on',
  'two-factor-off',
  'role-change',
  'suspension',
  'restoration',
  'withdrawal',
  'erasure',
  'refusal',
] as const;
/** One of {@link AUDIT_ACTIONS}. */
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Who did what, when, from where; people are named by the id of their account only. */
export const auditEventSchema = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  action: z.enum(AUDIT_ACTIONS),
  outcome: z.enum(['success', 'failure']),
  /** Account that acted; null for strangers and for the platform itself. */
  actor: z.string().nullable(),
  /** Account that it was done to, when that is not the actor. */
  target: z.string().nullable(),
  /** Address of the caller; null where none is known. */
  address: z.string().nullable(),
  userAgent: z.string().nullable(),
  /** What more there is to say, e.g. the permission that was refused or the new role; no personal data. */
  detail: z.record(z.string(), z.string()),
});
/** Who did what, when, from where. */
export type AuditEvent = z.output<typeof auditEventSchema>;

/** A page of audit events, newest first, with the people of today that they name. */
export const auditPageSchema = z.object({
  events: z.array(auditEventSchema),
  /** Hand it in as `before` for the next page; null on the last one. */
  next: z.string().nullable(),
  /** Names by account id, for accounts that still exist. */
  names: z.record(z.string(), z.string()),
});
/** A page of audit events. */
export type AuditPage = z.output<typeof auditPageSchema>;
