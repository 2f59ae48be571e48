import {
  fractionDigits,
  parseMoney,
  type Currency,
} from '@marquee/plugin-ticketing-common';

/** Ways between an amount and what is typed for it; `NaN` is what is no amount. */
export function moneyText(currency: Currency) {
  const digits = fractionDigits(currency);
  return {
    /** A form that was kept as JSON has null for what was no amount. */
    textOf: (amount: number | null | undefined): string =>
      amount === undefined || amount === null || Number.isNaN(amount)
        ? ''
        : (amount / 10 ** digits).toFixed(digits),
    amountOf: (text: string): number => parseMoney(text, currency) ?? NaN,
  };
}
