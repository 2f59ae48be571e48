import { Currency } from '@marquee/plugin-ticketing-common';

/** Decimal places of the currencies that shows sell in (ISO 4217). */
const PLACES: Record<Currency, number> = { KRW: 0, JPY: 0, USD: 2, EUR: 2 };

/** An amount in whole units of its currency, as a number for spreadsheets: 4550 US cents are 45.5. */
export function decimalAmount(amount: number, currency: Currency): number {
  const places = PLACES[currency];
  return Number((amount / 10 ** places).toFixed(places));
}
