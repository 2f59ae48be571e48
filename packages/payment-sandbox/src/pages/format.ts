import type { Language } from '../language/Language';

/** An amount of the currency's smallest unit, as people of the language write it. */
export function formatAmount(options: {
  amount: number;
  currency: string;
  language: Language;
}): string {
  const { amount, currency, language } = options;
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
  });
  const { maximumFractionDigits: digits = 0 } = format.resolvedOptions();
  return format.format(amount / 10 ** digits);
}

/** An instant (ms since 1970) in Korea, as people of the language write it. */
export function formatTime(ms: number, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Seoul',
  }).format(ms);
}
