import {
  createHash,
  createPrivateKey,
  createPublicKey,
  KeyObject,
  sign,
} from 'crypto';
import { InputError } from '@backstage/errors';
import {
  encodeBase45,
  signedBytes,
  TicketClaims,
  TicketKeys,
  ticketPayload,
} from '@marquee/plugin-ticketing-common';

/** DER around the 32 bytes of an Ed25519 private key (RFC 8410). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The key that signs a show's tickets, from its seed.
 *
 * @param seed - 32 bytes in base64url
 * @throws InputError when it is not that
 */
export function ticketSigningKey(seed: string): KeyObject {
  const bytes = Buffer.from(seed, 'base64url');
  if (bytes.length !== 32) {
    throw new InputError(
      'The ticket signing key must be 32 bytes in base64url',
    );
  }
  return createPrivateKey({
    key: Buffer.concat([PKCS8_PREFIX, bytes]),
    format: 'der',
    type: 'pkcs8',
  });
}

/**
 * Signs a ticket; `readTicketCode` reads it. The same ticket always gets the same
 * code, in the characters that QR codes write most tightly.
 */
export function ticketCode(claims: TicketClaims, key: KeyObject): string {
  const payload = ticketPayload(claims);
  const signature = sign(null, signedBytes(claims.show, payload), key);
  return encodeBase45(Buffer.concat([payload, signature]));
}

/** The public half of a signing key, for those who check tickets. */
export function ticketKeys(key: KeyObject): TicketKeys {
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  const kid = createHash('sha256').update(x).digest('base64url').slice(0, 16);
  return { keys: [{ kty: 'OKP', crv: 'Ed25519', x, kid }] };
}
