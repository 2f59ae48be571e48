import * as z from 'zod';
import { obstacleSchema } from '../model/withdrawal';

/** Why the accounts API says no; pages have a sentence for each. */
export const REFUSALS = [
  /** Some fields are not valid, see `fields`. */
  'invalid-input',
  /** Unknown address or wrong password; it never says which. */
  'wrong-credentials',
  /** Asked again for the password of the signed-in account. */
  'wrong-password',
  'wrong-code',
  'code-expired',
  /** Come back after `retryAfter` seconds. */
  'too-many-attempts',
  'suspended',
  'not-signed-in',
  'not-allowed',
  'not-found',
  /** The page that asks is none of ours. */
  'foreign-page',
  /** Something stands in the way, see `obstacles`. */
  'obstacles',
  /** Admins keep two-factor. */
  'two-factor-demanded',
  /** Admins cannot do this to themselves, or to the last admin. */
  'protected-account',
  'unavailable',
] as const;
/** One of {@link REFUSALS}. */
export type Refusal = (typeof REFUSALS)[number];

/** What is wrong with a field. `common`: easily guessed or known from leaks. */
export const FIELD_FAULTS = [
  'missing',
  'malformed',
  'too-short',
  'too-long',
  'common',
  'outdated',
] as const;
/** One of {@link FIELD_FAULTS}. */
export type FieldFault = (typeof FIELD_FAULTS)[number];

/** Body of every answer of 400 and above. */
export const refusalSchema = z.object({
  reason: z.enum(REFUSALS),
  /** For developers; pages use the reason. */
  message: z.string(),
  fields: z
    .array(z.object({ field: z.string(), fault: z.enum(FIELD_FAULTS) }))
    .default([]),
  /** Seconds. */
  retryAfter: z.number().int().optional(),
  obstacles: z.array(obstacleSchema).optional(),
});
/** Body of every answer of 400 and above. */
export type RefusalBody = z.output<typeof refusalSchema>;
