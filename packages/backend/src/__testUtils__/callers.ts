import { PERSON_COOKIE } from './knownAccounts';
import type { PersonName } from './people';
import type { Portal } from './startPortal';

/** Somebody who calls the portal: one of the people, or nobody in particular. */
export type Caller = PersonName | 'nobody';

/** A call and the answer to it. */
export type Call = (
  caller: Caller,
  route: string,
  body?: unknown,
) => Promise<{ status: number; body: any }>;

/** Signs people in when they first call, and calls `METHOD /path` as them. */
export function createCalls(portal: Pick<Portal, 'url'>): Call {
  const tokens = new Map<Caller, Promise<string>>();
  const tokenOf = (caller: PersonName) => {
    const token = tokens.get(caller) ?? signIn(portal, caller);
    tokens.set(caller, token);
    return token;
  };
  return async (caller, route, body) => {
    const [method, path] = route.split(' ');
    const response = await fetch(`${portal.url}${path}`, {
      method,
      headers: {
        ...(caller !== 'nobody' && {
          Authorization: `Bearer ${await tokenOf(caller)}`,
        }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      redirect: 'manual',
    });
    const text = await response.text();
    return { status: response.status, body: parse(text) };
  };
}

/** A Backstage token as the sign-in page gets it. */
export async function signIn(
  { url }: Pick<Portal, 'url'>,
  person: PersonName,
): Promise<string> {
  const response = await fetch(`${url}/api/auth/local/refresh`, {
    headers: { Cookie: `${PERSON_COOKIE}=${person}` },
  });
  const { backstageIdentity } = await response.json();
  return backstageIdentity.token;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
