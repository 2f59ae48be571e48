import { decodeBase45 } from './base45';
import {
  readTicketPayload,
  SIGNATURE_BYTES,
  signedBytes,
  TicketClaims,
} from './ticketPayload';

/** The public keys of a show's tickets, as `GET /ticket-keys` answers them (RFC 8037). */
export interface TicketKeys {
  keys: { kty: 'OKP'; crv: 'Ed25519'; x: string; kid: string }[];
}

/**
 * Reads a ticket's code at the door, without asking a server; undefined when it was
 * not signed for this show by one of the keys. Runs in browsers and on servers.
 */
export async function readTicketCode(
  code: string,
  { show, keys }: { show: string; keys: TicketKeys['keys'] },
): Promise<TicketClaims | undefined> {
  const bytes = decodeBase45(code);
  if (!bytes || bytes.length <= SIGNATURE_BYTES) return undefined;
  const payload = bytes.slice(0, -SIGNATURE_BYTES);
  const claims = readTicketPayload(payload);
  if (!claims) return undefined;
  for (const { kty, crv, x } of keys) {
    const key = await crypto.subtle.importKey(
      'jwk',
      { kty, crv, x },
      { name: 'Ed25519' },
      false,
      ['verify'],
    );
    const valid = await crypto.subtle.verify(
      { name: 'Ed25519' },
      key,
      bytes.slice(-SIGNATURE_BYTES),
      signedBytes(show, payload) as Uint8Array<ArrayBuffer>,
    );
    if (valid) return { show, ...claims };
  }
  return undefined;
}
