import { ApiError, conflictOf, signInOf } from '../api/ApiError';
import type { MessageKey } from '../i18n/pageTexts';

/** Why a booking did not go on: a text, with what is filled in. */
export interface Problem {
  text: MessageKey;
  values?: Record<string, string | number>;
  /** Whether other seats would help. */
  seats?: boolean;
  /** Whether the page has to be read anew. */
  outdated?: boolean;
}

/** The problem that an error of the box office means to somebody who is booking. */
export function problemOf(error: unknown): Problem {
  if (signInOf(error) !== undefined) return { text: 'signInAgain' };
  const conflict = conflictOf(error);
  if (!conflict) {
    const refused = error instanceof ApiError && !error.passing;
    return { text: refused ? 'orderRefused' : 'orderFailed' };
  }
  switch (conflict.reason) {
    case 'hold-expired':
    case 'seats-taken':
    case 'sold-out':
      return { text: 'holdGone' };
    case 'orphan':
      return { text: 'seatsOrphan', seats: true };
    case 'companion':
      return { text: 'seatsCompanion', seats: true };
    case 'not-on-sale':
    case 'not-open':
    case 'closed':
      return { text: 'notOnSale' };
    case 'limit':
      return conflict.max === undefined || conflict.have === undefined
        ? { text: 'limitReached' }
        : {
            text: 'limitWithOrders',
            values: { max: conflict.max, have: conflict.have },
          };
    case 'terms-changed':
      return { text: 'termsChanged', outdated: true };
    case 'refund-changed':
    case 'too-late':
      return { text: 'orderRefused' };
    default:
      return conflict.reason satisfies never;
  }
}
