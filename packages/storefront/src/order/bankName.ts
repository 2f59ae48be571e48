import { type BankCode, BANKS } from '@marquee/plugin-ticketing-common';
import type { Language } from '../i18n/language';

/** Name of a bank by its code; the code itself when nobody knows it. */
export function bankName(code: string, language: Language): string {
  return BANKS[code as BankCode]?.[language] ?? code;
}
