import {
  PASSWORD_LENGTH,
  type RefusalBody,
} from '@marquee/plugin-accounts-common';
import type { AccountKey, AccountTexts } from '../texts/useAccountTexts';
import type { Fault } from './faults';

/** Faults that have a better sentence for one field than for any. */
const SPECIAL: Record<string, AccountKey> = {
  'email malformed': 'fault.email',
  'phone malformed': 'fault.phone',
  'phone too-short': 'fault.phone',
  'code malformed': 'fault.code',
  'code missing': 'fault.code',
  'code too-short': 'fault.code',
  'password too-short': 'fault.short-password',
  'terms missing': 'fault.terms',
  'privacy missing': 'fault.privacy',
};

/** A sentence for what is wrong with a field. */
export function faultText(
  texts: AccountTexts,
  { field, fault }: Fault,
  label: string,
): string {
  switch (fault) {
    case 'wrong-password':
    case 'wrong-code':
    case 'code-expired':
      return texts(`refusal.${fault}`);
    default:
      return texts(SPECIAL[`${field} ${fault}`] ?? `fault.${fault}`, {
        field: label,
        min: PASSWORD_LENGTH.min,
      });
  }
}

function whenAgain(texts: AccountTexts, seconds: number | undefined): string {
  if (seconds === undefined) return texts('later');
  return seconds < 90
    ? texts('inSeconds', { count: seconds })
    : texts('inMinutes', { count: Math.ceil(seconds / 60) });
}

/** A sentence for why accounts said no. */
export function refusalText(
  texts: AccountTexts,
  refusal: Pick<RefusalBody, 'reason' | 'retryAfter'>,
): string {
  return texts(`refusal.${refusal.reason}`, {
    when: whenAgain(texts, refusal.retryAfter),
  });
}
