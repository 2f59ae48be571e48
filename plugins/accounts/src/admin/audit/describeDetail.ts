import { ROLES } from '@marquee/plugin-accounts-common';
import type { AccountsTranslation } from '../../format/refusalText';

/** What details of events are called; translations have a word for each. */
export const DETAILS = [
  'reason',
  'by',
  'ended',
  'from',
  'to',
  'role',
  'step',
  'permission',
  'resource',
] as const;

/** Values of details that translations have words for. */
export const DETAIL_VALUES = [
  'outside',
  'configuration',
  'one',
  'all',
  'second',
  'taken',
  'elsewhere',
  'suspended',
  'wrong-credentials',
  'wrong-password',
  'wrong-code',
  'code-expired',
  'too-many-attempts',
  'not-signed-in',
  'not-allowed',
  'foreign-page',
  'two-factor-demanded',
  'unavailable',
] as const;

/** The details of an event in words, e.g. `To: Admin`; what is unknown stays as it is. */
export function describeDetail(
  t: AccountsTranslation,
  detail: Record<string, string>,
): string[] {
  return Object.entries(detail).map(([name, value]) => {
    const known = DETAILS.find(it => it === name);
    return `${known ? t(`auditDetail.${known}`) : name}: ${valueText(
      t,
      value,
    )}`;
  });
}

function valueText(t: AccountsTranslation, value: string): string {
  const role = ROLES.find(it => it === value);
  if (role) return t(`role.${role}`);
  const known = DETAIL_VALUES.find(it => it === value);
  return known ? t(`auditValue.${known}`) : value;
}
