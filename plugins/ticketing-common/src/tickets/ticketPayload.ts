/** What a ticket's code says; enough to let somebody in without asking a server. */
export interface TicketClaims {
  show: string;
  performance: string;
  seat: number;
  ticket: string;
}

/** First byte of every code. */
const VERSION = 1;
const TICKET_BYTES = 16;
const SEAT_BYTES = 3;
const HEAD = 1 + TICKET_BYTES + SEAT_BYTES;

/** Length of an Ed25519 signature, which stands behind the payload. */
export const SIGNATURE_BYTES = 64;

/**
 * What is written of a ticket: version, id, seat, performance. The show is not: each
 * has a key of its own, and signs its name with the rest.
 *
 * @param claims.ticket - a UUID
 */
export function ticketPayload(claims: Omit<TicketClaims, 'show'>): Uint8Array {
  const { ticket, seat, performance } = claims;
  const id = ticket.replace(/-/g, '').match(/../g) ?? [];
  return Uint8Array.from([
    VERSION,
    ...id.map(hex => parseInt(hex, 16)),
    (seat >> 16) & 0xff,
    (seat >> 8) & 0xff,
    seat & 0xff,
    ...new TextEncoder().encode(performance),
  ]);
}

/** Reads {@link ticketPayload}; undefined when it is none, or of another version. */
export function readTicketPayload(
  payload: Uint8Array,
): Omit<TicketClaims, 'show'> | undefined {
  if (payload.length <= HEAD || payload[0] !== VERSION) return undefined;
  const hex = [...payload.slice(1, 1 + TICKET_BYTES)]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('');
  const ticket = hex.replace(
    /^(.{8})(.{4})(.{4})(.{4})(.{12})$/,
    '$1-$2-$3-$4-$5',
  );
  const [high, middle, low] = payload.slice(1 + TICKET_BYTES, HEAD);
  return {
    ticket,
    seat: high * 65_536 + middle * 256 + low,
    performance: new TextDecoder().decode(payload.slice(HEAD)),
  };
}

/** What is signed of a ticket. */
export function signedBytes(show: string, payload: Uint8Array): Uint8Array {
  const name = new TextEncoder().encode(`marquee ticket\0${show}\0`);
  return Uint8Array.from([...name, ...payload]);
}
