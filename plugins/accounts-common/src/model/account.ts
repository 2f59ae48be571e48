import * as z from 'zod';
import { roleSchema } from './role';

/** Languages of pages and mail. */
export const LANGUAGES = ['ko', 'en'] as const;
/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

const time = z.iso.datetime();

/** An account as its owner sees it. */
export const ownAccountSchema = z.object({
  /** UUID in lower case; the name of the catalog's user. */
  id: z.string(),
  role: roleSchema,
  email: z.string(),
  name: z.string(),
  phone: z.string(),
  language: z.enum(LANGUAGES),
  /** Whether signing in asks for a code of an authenticator app. */
  twoFactor: z.boolean(),
  /** Whether the account can do nothing before two-factor is set up: so for admins. */
  twoFactorDemanded: z.boolean(),
  /** Whether the account has a password here; false with an outside identity provider. */
  hasPassword: z.boolean(),
});
/** An account as its owner sees it. */
export type OwnAccount = z.output<typeof ownAccountSchema>;

/** `unverified`: the e-mail address was not confirmed yet. */
export const ACCOUNT_STATES = ['unverified', 'active', 'suspended'] as const;
/** One of {@link ACCOUNT_STATES}. */
export type AccountState = (typeof ACCOUNT_STATES)[number];

/** An account as admins see it; never with passwords, codes or tokens. */
export const accountSchema = z.object({
  id: z.string(),
  role: roleSchema,
  state: z.enum(ACCOUNT_STATES),
  email: z.string(),
  name: z.string(),
  twoFactor: z.boolean(),
  createdAt: time,
  lastSeenAt: time.nullable(),
  sessions: z.number().int(),
  /** Shows that the account has opened; null while shows cannot be asked. */
  shows: z.number().int().nullable(),
});
/** An account as admins see it. */
export type Account = z.output<typeof accountSchema>;

/** A page of accounts. */
export const accountListSchema = z.object({
  accounts: z.array(accountSchema),
  /** Number of all that match. */
  total: z.number().int(),
});
/** A page of accounts. */
export type AccountList = z.output<typeof accountListSchema>;

/** A signed-in browser of the caller. */
export const ownSessionSchema = z.object({
  id: z.string(),
  /** The one that asks. */
  current: z.boolean(),
  createdAt: time,
  lastSeenAt: time,
  address: z.string(),
  userAgent: z.string(),
});
/** A signed-in browser of the caller. */
export type OwnSession = z.output<typeof ownSessionSchema>;
