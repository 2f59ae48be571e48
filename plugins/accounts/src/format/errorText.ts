import { RefusedError } from '@marquee/plugin-accounts-common';
import { refusalText, type AccountsTranslation } from './refusalText';

/** Why a call failed, as a sentence; a portal that does not answer is one reason. */
export function errorText(t: AccountsTranslation, error: unknown): string {
  return refusalText(
    t,
    error instanceof RefusedError ? error.refusal : { reason: 'unavailable' },
  );
}
