import type { Currency } from '../api/money';

/** Decimal places of a currency: 0 for won, 2 for dollars. */
export function fractionDigits(currency: Currency): number {
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions().maximumFractionDigits!;
}

/**
 * An amount in words for people.
 *
 * @param amount - integer in the smallest unit of the currency
 * @param language - `ko` or `en`; Koreans write 132,000원
 */
export function formatMoney(
  amount: number,
  options: { currency: Currency; language: string },
): string {
  const { currency, language } = options;
  const major = amount / 10 ** fractionDigits(currency);
  if (currency === 'KRW' && language === 'ko') {
    return `${new Intl.NumberFormat('ko').format(major)}원`;
  }
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
  }).format(major);
}

/**
 * What somebody typed as a price, in the smallest unit of the currency;
 * undefined when it is no price. Thousands separators are ignored.
 */
export function parseMoney(
  text: string,
  currency: Currency,
): number | undefined {
  const digits = fractionDigits(currency);
  const pattern = digits === 0 ? /^\d{1,12}$/ : /^\d{1,12}(\.\d{1,2})?$/;
  const plain = text.replace(/[,\s]/g, '');
  if (!pattern.test(plain)) {
    return undefined;
  }
  const [major, minor = ''] = plain.split('.');
  return Number(major + minor.padEnd(digits, '0'));
}
