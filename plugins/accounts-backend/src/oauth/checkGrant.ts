import type { OAuthProviderExtension } from '@better-auth/oauth-provider';
import { APIError } from 'better-auth/api';
import { mayVisitShows } from './mayVisitShows';

type ClaimsContributor = NonNullable<
  NonNullable<OAuthProviderExtension['claims']>['accessToken']
>;

/**
 * Refuses a token whose session or account is gone, or not a buyer's any more.
 * better-auth looks at the session when it takes a code, but not at a refresh
 * token; this runs before either becomes an access token, and adds no claim.
 *
 * @throws APIError `invalid_grant`
 */
export const checkGrant: ClaimsContributor = async ({
  ctx,
  user,
  sessionId,
}) => {
  const session = sessionId
    ? await ctx.context.adapter.findOne<{ userId: string; expiresAt: Date }>({
        model: 'session',
        where: [{ field: 'id', value: sessionId }],
      })
    : null;
  const lives =
    user &&
    session?.userId === user.id &&
    session.expiresAt > new Date() &&
    mayVisitShows(user);
  if (!lives) {
    throw new APIError('BAD_REQUEST', {
      error: 'invalid_grant',
      error_description: 'The session is over',
    });
  }
  return {};
};
