import type { Discount } from '@marquee/plugin-ticketing-common';

/**
 * A discount to be named. Its id is drawn anew, and is not that of one which was
 * taken away: tickets that were sold with that one still bear its id.
 */
export function newDiscount(): Discount {
  const bytes = [...crypto.getRandomValues(new Uint8Array(6))];
  const hex = bytes.map(byte => byte.toString(16).padStart(2, '0')).join('');
  return { id: `d-${hex}`, name: '', kind: 'percent', value: 10, proof: '' };
}
