import { createHash, randomBytes, randomInt } from 'crypto';

/** Letters and digits that cannot be taken for each other when read out (Crockford). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new order code, e.g. `M4K7-Q2ZD`. */
export function newOrderCode(): string {
  const letters = Array.from(
    { length: 8 },
    () => ALPHABET[randomInt(ALPHABET.length)],
  );
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

/** A new hold id; it says of which performance, and cannot be guessed. */
export function newHoldId(performance: string): string {
  return `${performance}.${randomBytes(16).toString('base64url')}`;
}

/** The performance that a hold id belongs to; empty when it is none. */
export function performanceOfHold(hold: string): string {
  return hold.slice(0, Math.max(0, hold.lastIndexOf('.')));
}

/** A new secret that makes a browser a buyer: 128 random bits. */
export function newBuyerToken(): string {
  return randomBytes(16).toString('base64url');
}

/** How a buyer is called inside; the token cannot be had back from it. */
export function buyerOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url').slice(0, 22);
}
