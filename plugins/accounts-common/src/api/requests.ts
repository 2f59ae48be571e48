import * as z from 'zod';
import {
  ACCOUNT_STATES,
  LANGUAGES,
  ownSessionSchema,
  ownAccountSchema,
} from '../model/account';
import { AUDIT_ACTIONS } from '../model/audit';
import { CONSENT_VERSIONS } from '../model/consent';
import { roleSchema, SIGN_UP_ROLES } from '../model/role';

/** Fewest and most characters of a password: NIST SP 800-63B asks for 8 or more, and for room. */
export const PASSWORD_LENGTH = { min: 10, max: 128 } as const;

/** An e-mail address, without blanks around it and in lower case. */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email());
/** Without blanks around it, and without what no database keeps: null characters and half ones. */
const typedText = z
  .string()
  .overwrite(text => text.replace(/\0|\p{Surrogate}/gu, ''))
  .trim();
/** What a person is called. */
export const nameSchema = typedText.min(1).max(80);
/** A telephone number as people write it, with 7 to 15 digits (ITU-T E.164). */
export const phoneSchema = z
  .string()
  .trim()
  .max(30)
  .regex(/^\+?[\d\s().-]+$/)
  .refine(text => {
    const digits = text.replace(/\D/g, '').length;
    return digits >= 7 && digits <= 15;
  });
/** A new password; whether it is easily guessed is for the server to say. */
export const newPasswordSchema = z
  .string()
  .min(PASSWORD_LENGTH.min)
  .max(PASSWORD_LENGTH.max);
/** A password that exists; too long ones are not even compared. */
const passwordSchema = z.string().min(1).max(PASSWORD_LENGTH.max);
/** Six digits by mail or by an authenticator app. */
export const codeSchema = z
  .string()
  .transform(text => text.replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{6}$/));
/** A code of six digits, or one of the spare codes that were shown once. */
const secondStepCodeSchema = z.string().trim().min(6).max(40);

/** Somebody signs up. */
export const signUpRequestSchema = z.strictObject({
  role: z.enum(SIGN_UP_ROLES),
  email: emailSchema,
  password: newPasswordSchema,
  name: nameSchema,
  phone: phoneSchema,
  language: z.enum(LANGUAGES),
  /** The versions that the person has read and agreed to. */
  consents: z.strictObject({
    terms: z.literal(CONSENT_VERSIONS.terms),
    privacy: z.literal(CONSENT_VERSIONS.privacy),
  }),
});
/** Somebody signs up. */
export type SignUpRequest = z.output<typeof signUpRequestSchema>;

/** Somebody signs in. */
export const signInRequestSchema = z.strictObject({
  email: emailSchema,
  password: passwordSchema,
});
/** Somebody signs in. */
export type SignInRequest = z.output<typeof signInRequestSchema>;

/** The second step of signing in. */
export const secondStepRequestSchema = z.strictObject({
  code: secondStepCodeSchema,
});
/** The second step of signing in. */
export type SecondStepRequest = z.output<typeof secondStepRequestSchema>;

/** Names an address to mail to. */
export const emailRequestSchema = z.strictObject({
  email: emailSchema,
  language: z.enum(LANGUAGES),
});
/** Names an address to mail to. */
export type EmailRequest = z.output<typeof emailRequestSchema>;

/** Confirms an address by the code mailed to it. */
export const verifyRequestSchema = z.strictObject({
  email: emailSchema,
  code: codeSchema,
});
/** Confirms an address. */
export type VerifyRequest = z.output<typeof verifyRequestSchema>;

/** Sets a new password by the mailed code. */
export const resetRequestSchema = z.strictObject({
  email: emailSchema,
  code: codeSchema,
  password: newPasswordSchema,
});
/** Sets a new password. */
export type ResetRequest = z.output<typeof resetRequestSchema>;

/** Changes what an account says of its owner. */
export const profileRequestSchema = z.strictObject({
  name: nameSchema.optional(),
  phone: phoneSchema.optional(),
  language: z.enum(LANGUAGES).optional(),
});
/** Changes what an account says of its owner. */
export type ProfileRequest = z.output<typeof profileRequestSchema>;

/** Changes the password. */
export const passwordRequestSchema = z.strictObject({
  current: passwordSchema,
  password: newPasswordSchema,
});
/** Changes the password. */
export type PasswordRequest = z.output<typeof passwordRequestSchema>;

/** Asks for another e-mail address. */
export const emailChangeRequestSchema = z.strictObject({
  email: emailSchema,
  password: passwordSchema,
});
/** Asks for another e-mail address. */
export type EmailChangeRequest = z.output<typeof emailChangeRequestSchema>;

/** A code alone. */
export const codeRequestSchema = z.strictObject({ code: codeSchema });
/** A code alone. */
export type CodeRequest = z.output<typeof codeRequestSchema>;

/** The caller's own password, asked again; absent with an outside identity provider. */
export const ownPasswordRequestSchema = z.strictObject({
  password: passwordSchema.optional(),
});
/** The caller's own password, asked again. */
export type OwnPasswordRequest = z.output<typeof ownPasswordRequestSchema>;

/** What an admin does to an account. */
export const accountActionRequestSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('suspend') }),
  z.strictObject({ type: z.literal('restore') }),
  z.strictObject({ type: z.literal('end-sessions') }),
  z.strictObject({ type: z.literal('change-role'), role: roleSchema }),
  /** Withdraws in the person's name; the typed address guards against mistakes. */
  z.strictObject({ type: z.literal('erase'), email: emailSchema }),
]);
/** What an admin does to an account. */
export type AccountActionRequest = z.output<typeof accountActionRequestSchema>;

const pageSize = z.coerce.number().int().min(1).max(100).default(25);

/** Which accounts an admin looks for. */
export const accountQuerySchema = z.strictObject({
  /** Part of a name or e-mail address. */
  search: typedText.max(254).optional(),
  role: roleSchema.optional(),
  state: z.enum(ACCOUNT_STATES).optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: pageSize,
});
/** Which accounts an admin looks for. */
export type AccountQuery = z.output<typeof accountQuerySchema>;

/** Which audit events an admin looks for. */
export const auditQuerySchema = z.strictObject({
  /** E-mail address of today, or id, of the account that acted or was acted on. */
  account: typedText.max(254).optional(),
  action: z.enum(AUDIT_ACTIONS).optional(),
  outcome: z.enum(['success', 'failure']).optional(),
  address: typedText.max(64).optional(),
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
  before: z.string().max(64).optional(),
  limit: pageSize,
});
/** Which audit events an admin looks for. */
export type AuditQuery = z.output<typeof auditQuerySchema>;

/** Demo accounts of a development machine: the password is no secret. */
const demoAccountSchema = z.object({
  role: roleSchema,
  email: z.string(),
  password: z.string(),
});

/** Who is signed in, and how one can sign in. */
export const sessionAnswerSchema = z.object({
  account: ownAccountSchema.nullable(),
  /** `local`: with a password kept here; `outside`: at the named identity provider only. */
  signIn: z.discriminatedUnion('type', [
    z.object({ type: z.literal('local'), demo: z.array(demoAccountSchema) }),
    z.object({ type: z.literal('outside'), name: z.string() }),
  ]),
  /** Addresses of both places. */
  places: z.object({ portal: z.string(), publicSite: z.string() }),
});
/** Who is signed in, and how one can sign in. */
export type SessionAnswer = z.output<typeof sessionAnswerSchema>;

/** What became of a sign-in whose password was right. */
export const signInAnswerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('signed-in'), account: ownAccountSchema }),
  /** The code of the authenticator app comes next. */
  z.object({ type: z.literal('second-step') }),
  /** The address was not confirmed yet; a code was mailed. */
  z.object({ type: z.literal('verify') }),
  /** This role signs in elsewhere; there is no session here. */
  z.object({ type: z.literal('elsewhere'), url: z.string() }),
]);
/** What became of a sign-in whose password was right. */
export type SignInAnswer = z.output<typeof signInAnswerSchema>;

/** The caller's sessions. */
export const ownSessionListSchema = z.object({
  sessions: z.array(ownSessionSchema),
});
/** The caller's sessions. */
export type OwnSessionList = z.output<typeof ownSessionListSchema>;

/** What an authenticator app needs; shown once. */
export const twoFactorSetupSchema = z.object({
  /** `otpauth:` address, to be shown as a QR code. */
  uri: z.string(),
  /** The same secret for typing in. */
  secret: z.string(),
  spareCodes: z.array(z.string()),
});
/** What an authenticator app needs. */
export type TwoFactorSetup = z.output<typeof twoFactorSetupSchema>;
