import type { AuthService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import type { ShowsService } from '@marquee/plugin-shows-node';
import type { ClaimedErrand } from './OutboxStore';

/** Shorter than a claim, so that no errand runs twice at the same time, in ms. */
const PATIENCE_MS = 60_000;

/** What errands need. */
export interface ErrandServices {
  auth: AuthService;
  shows: Pick<ShowsService, 'eraseBuyer' | 'endBuyerSessions'>;
  /** Deletes what other plugins of the portal keep about a person. */
  sweepPortal: (account: string) => Promise<void>;
}

/**
 * Runs one errand; it may be run twice. A show that is gone took what it knew of
 * people with it, so there is nothing left to do.
 *
 * @throws whatever stands in the way now
 */
export async function runErrand(
  errand: ClaimedErrand,
  services: ErrandServices,
): Promise<void> {
  try {
    await run(errand, services);
  } catch (error) {
    if (!isError(error) || error.name !== 'NotFoundError') throw error;
  }
}

async function run(
  errand: ClaimedErrand,
  services: ErrandServices,
): Promise<void> {
  const { auth, shows, sweepPortal } = services;
  const { account: buyer } = errand;
  const credentials = await auth.getOwnServiceCredentials();
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const options = { credentials, signal };
  switch (errand.kind) {
    case 'erase-buyer':
      return await shows.eraseBuyer({ show: errand.show, buyer }, options);
    case 'end-sessions': {
      const { show, session, askedAt } = errand;
      // One session ended for good, but after all had ended people may sign in anew.
      const ended = session ? { session } : { before: askedAt };
      return await shows.endBuyerSessions({ show, buyer, ...ended }, options);
    }
    case 'sweep-portal':
      return await sweepPortal(errand.account);
    default:
      return errand satisfies never;
  }
}
