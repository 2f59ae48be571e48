import {
  RefusedError,
  type RefusalBody,
} from '@marquee/plugin-accounts-common';

/** What accounts said when they said no; no answer at all counts as `unavailable`. */
export function refusalOf(error: unknown): RefusalBody {
  return error instanceof RefusedError
    ? error.refusal
    : { reason: 'unavailable', message: String(error), fields: [] };
}
