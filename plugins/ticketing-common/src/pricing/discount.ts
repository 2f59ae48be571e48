import * as z from 'zod';
import { amountSchema } from '../api/money';
import { typedText } from '../api/text';

/** A lower price for some buyers, e.g. students; each ticket has at most one. */
export const discountSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]{1,40}$/),
    name: typedText(80).min(1),
    /** What `value` is: per cent off, an amount off, or the price itself. */
    kind: z.enum(['percent', 'amount', 'fixed-price']),
    /** Per cent, or the smallest unit of the show's currency. */
    value: amountSchema,
    /** Ids of the price categories it holds for; absent: all. */
    categories: z.array(z.string()).min(1).max(20).optional(),
    /** Ids of the performances it holds for; absent: all. */
    performances: z.array(z.string()).min(1).max(200).optional(),
    /** Tickets of one order that may have it; absent: all. */
    perOrderMax: z.number().int().min(1).max(20).optional(),
    /** What to show at the door, e.g. a student card; '' when nothing. */
    proof: typedText(200).default(''),
  })
  .refine(({ kind, value }) => kind !== 'percent' || value <= 100, {
    path: ['value'],
    message: 'must be at most 100 per cent',
  });
/** A lower price for some buyers. */
export type Discount = z.output<typeof discountSchema>;
