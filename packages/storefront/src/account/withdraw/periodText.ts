import type { AccountTexts } from '../texts/useAccountTexts';

const MONTHS_OF_YEAR = 12;

/** How long something is kept, in whole years where they fit. */
export function periodText(texts: AccountTexts, months: number): string {
  return months % MONTHS_OF_YEAR === 0
    ? texts('forYears', { count: months / MONTHS_OF_YEAR })
    : texts('forMonths', { count: months });
}
