import type { Place } from '@marquee/plugin-accounts-common';
import type { AccountsContext } from '../AccountsContext';
import { authHeaders } from '../auth/authHeaders';
import type { RequestContext } from '../http/requestContext';
import { endSessionOf } from '../session/endSessionOf';
import { signInUrlAt } from '../session/signInUrl';
import { outsideProviderId } from './outsideProviders';

/** Where a browser goes when it comes back from the outside provider. */
export interface OutsideEnd {
  headers: Headers;
  location: string;
}

/**
 * Takes up what the outside provider sent the browser back with. Whoever it does
 * not let in comes to the sign-in page, with `refused` in its address.
 */
export async function finishOutside(
  context: AccountsContext,
  back: {
    caller: RequestContext & { place: Place };
    query: Record<string, string>;
  },
): Promise<OutsideEnd> {
  const { auth, audit, config, events } = context;
  const { caller, query } = back;
  const { place } = caller;
  const answer = await auth.api.callbackOAuth({
    params: { id: outsideProviderId(place) },
    query,
    headers: authHeaders(caller),
    method: 'GET',
    asResponse: true,
  });
  const headers = answer.headers;
  const cookie = headers
    .getSetCookie()
    .map(line => line.split(';')[0])
    .join('; ');
  const found = await auth.api.getSession({
    headers: new Headers({ cookie }),
    query: { disableRefresh: true },
  });
  if (!found) {
    const reason = await reasonOf(answer);
    await audit.record({
      ...{ action: 'sign-in', outcome: 'failure', request: caller },
      detail: { reason },
    });
    return { headers, location: refusedUrl(reason, place, context) };
  }
  await endSessionOf(caller.cookie, context);
  const actor = found.user.id;
  await audit.record({
    ...{ action: 'sign-in', outcome: 'success', request: caller, actor },
    detail: { by: 'outside' },
  });
  await events.changed(actor);
  const origin =
    place === 'portal' ? config.places.portal : config.places.publicSite;
  const path = headers.get('location') ?? '/';
  return { headers, location: new URL(path, origin).href };
}

const REASONS: Record<string, string> = {
  SUSPENDED: 'suspended',
  ELSEWHERE: 'elsewhere',
  NOT_ALLOWED: 'not-allowed',
  access_denied: 'not-allowed',
  account_not_linked: 'not-allowed',
};

async function reasonOf(answer: Response): Promise<string> {
  const location = answer.headers.get('location');
  const error = location
    ? new URL(location, 'http://localhost').searchParams.get('error')
    : await readCode(answer);
  return REASONS[error ?? ''] ?? 'unavailable';
}

async function readCode(answer: Response): Promise<string | undefined> {
  const body: { code?: string } = await answer.json().catch(() => ({}));
  return body.code;
}

function refusedUrl(
  reason: string,
  place: Place,
  { config }: Pick<AccountsContext, 'config'>,
): string {
  if (reason === 'elsewhere') {
    return signInUrlAt(place === 'portal' ? 'public-site' : 'portal', config);
  }
  const url = new URL(signInUrlAt(place, config));
  url.searchParams.set('refused', reason);
  return url.href;
}
