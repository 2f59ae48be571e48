import { shorten } from '../payments/shorten';

/** Most characters that the payment company takes. */
const LONGEST = 100;

/**
 * What a buyer reads at the payment company, e.g. `Hamlet × 2`. A title that is
 * too long is cut so that the whole fits.
 */
export function orderName(title: string, tickets: number): string {
  const suffix = ` × ${tickets}`;
  return `${shorten(title, LONGEST - suffix.length)}${suffix}`;
}
