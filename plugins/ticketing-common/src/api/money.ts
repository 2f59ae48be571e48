import * as z from 'zod';

/** ISO 4217 code of the currencies that shows sell in. */
export const currencySchema = z.enum(['KRW', 'USD', 'EUR', 'JPY']);
/** ISO 4217 code of a currency that shows sell in. */
export type Currency = z.infer<typeof currencySchema>;

/** An integer amount in the smallest unit of the currency beside it. */
export const amountSchema = z
  .number()
  .int()
  .min(0)
  .max(Number.MAX_SAFE_INTEGER);
