import {
  createPrivateKey,
  createPublicKey,
  KeyObject,
  sign,
  verify,
} from 'crypto';
import { InputError } from '@backstage/errors';

/** What a ticket's code says; enough to let somebody in without asking a server. */
export interface TicketClaims {
  show: string;
  performance: string;
  seat: number;
  ticket: string;
}

/** DER around the 32 bytes of an Ed25519 private key (RFC 8410). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** First part of every code: kind and version. */
const VERSION = 'MT1';

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

/** Signs a ticket. The same ticket always gets the same code. */
export function ticketCode(claims: TicketClaims, key: KeyObject): string {
  const { show, performance, seat, ticket } = claims;
  const payload = Buffer.from(
    JSON.stringify([show, performance, seat, ticket]),
  ).toString('base64url');
  const signed = `${VERSION}.${payload}`;
  const signature = sign(null, Buffer.from(signed), key);
  return `${signed}.${signature.toString('base64url')}`;
}

/** Reads a code, if it was signed by the given key (private or public); undefined else. */
export function readTicketCode(
  code: string,
  key: KeyObject,
): TicketClaims | undefined {
  const [version, payload, signature] = code.split('.');
  if (version !== VERSION || !payload || !signature) return undefined;
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  const valid = verify(
    null,
    Buffer.from(`${version}.${payload}`),
    publicKey,
    Buffer.from(signature, 'base64url'),
  );
  if (!valid) return undefined;
  const [show, performance, seat, ticket] = JSON.parse(
    Buffer.from(payload, 'base64url').toString(),
  );
  return { show, performance, seat, ticket };
}
