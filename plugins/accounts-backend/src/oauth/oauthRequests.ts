import { z } from 'zod';
import { SCOPES } from './oauthOptions';

const PREFIX = 'show:';
/** Of RFC 7636: 43 to 128 characters for a verifier, 43 for a SHA-256. */
const verifier = z.string().regex(/^[\w.~-]{43,128}$/);
const challenge = z.string().regex(/^[\w-]{43}$/);
const text = z.string().min(1).max(512);

/** Client id and audience of a show; gives the show's id. */
const showName = z
  .string()
  .regex(/^show:[a-z0-9][a-z0-9-]{0,62}$/)
  .transform(name => name.slice(PREFIX.length));

const scope = z
  .string()
  .refine(words =>
    words.split(' ').every(word => SCOPES.some(known => known === word)),
  );

/** What a browser brings from a show's box office; parameters we do not know are left out. */
export const authorizeRequestSchema = z.object({
  response_type: z.literal('code'),
  client_id: showName,
  redirect_uri: z.url().max(512),
  scope,
  resource: showName,
  state: text,
  nonce: text.optional(),
  code_challenge: challenge,
  code_challenge_method: z.literal('S256'),
});
/** What a browser brings from a show's box office. */
export type AuthorizeRequest = z.output<typeof authorizeRequestSchema>;

/** What a box office posts to get tokens. */
export const tokenRequestSchema = z.discriminatedUnion('grant_type', [
  z.object({
    grant_type: z.literal('authorization_code'),
    client_id: showName,
    code: text,
    redirect_uri: z.url().max(512),
    code_verifier: verifier,
  }),
  z.object({
    grant_type: z.literal('refresh_token'),
    client_id: showName,
    refresh_token: text,
  }),
]);
/** What a box office posts to get tokens. */
export type TokenRequest = z.output<typeof tokenRequestSchema>;

/** What a box office posts when somebody signs out there. */
export const revokeRequestSchema = z.object({
  client_id: showName,
  token: text,
  token_type_hint: z.literal('refresh_token').default('refresh_token'),
});

/** A request in the form in which better-auth takes it. */
export function toParameters(
  request: Record<string, string | undefined>,
): URLSearchParams {
  const names = new Set(['client_id', 'resource']);
  return new URLSearchParams(
    Object.entries(request).flatMap(([key, value]) =>
      value === undefined
        ? []
        : [[key, names.has(key) ? `${PREFIX}${value}` : value]],
    ),
  );
}
