import { randomFillSync } from 'node:crypto';

const KEY_BYTES = 18;
/** Random bytes are drawn for many keys at once: that costs a tenth. */
const pool = Buffer.allocUnsafe(KEY_BYTES * 256);
let used = pool.length;

/** A key that nobody can guess (144 bits), e.g. `tsbx_…`. */
export function newKey(prefix: string): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = pool.subarray(used, used + KEY_BYTES);
  used += KEY_BYTES;
  return `${prefix}_${bytes.toString('base64url')}`;
}

const ACCOUNT_DIGITS = 14;

/** A number for a virtual account; as with Toss Payments' test accounts, it begins with X. */
export function newAccountNumber(): string {
  const bytes = randomFillSync(Buffer.allocUnsafe(ACCOUNT_DIGITS));
  return `X${[...bytes].map(byte => byte % 10).join('')}`;
}
