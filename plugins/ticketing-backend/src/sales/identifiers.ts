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

/** A new secret that signs a browser in: 256 random bits. */
export function newSessionSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret, or of an id that is to be known again but not read. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
