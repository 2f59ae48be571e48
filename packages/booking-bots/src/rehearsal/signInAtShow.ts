import { Visitor } from '@marquee/end-to-end';
import {
  TICKETING_BASE_PATH,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';

/**
 * Goes the way of a browser from a show to the public site and back.
 *
 * @param atSite - somebody who is signed in at the public site
 * @returns the headers that say who calls at the show
 * @throws Error when the show does not let the account in
 */
export async function signInAtShow(
  atSite: Visitor,
  show: string,
): Promise<Record<string, string>> {
  const atShow = new Visitor(show);
  const begin = await atShow.fetch(
    `${TICKETING_BASE_PATH}${ticketingRoutes.signIn}`,
  );
  const agreed = await atSite.fetch(pathOf(begin));
  const back = await atShow.fetch(pathOf(agreed));
  const answer = await atShow.fetch(
    `${TICKETING_BASE_PATH}${ticketingRoutes.me}`,
  );
  const { buyer } = await answer.json();
  if (!buyer) {
    throw new Error(
      `A bot could not sign in at ${show}: it was led to ${back.headers.get(
        'location',
      )}`,
    );
  }
  return { cookie: atShow.cookie, origin: new URL(show).origin };
}

/** Where an answer leads to, on the host that it leads to. */
function pathOf(response: Response): string {
  const location = response.headers.get('location');
  if (!location) throw new Error(`No way on: HTTP ${response.status}`);
  const { pathname, search } = new URL(location, 'http://here');
  return `${pathname}${search}`;
}
