/**
 * State of a seat as buyers see it; also its two-bit code in a snapshot.
 * Whether a held seat is one's own is said by the hold, not by the map.
 */
export const SEAT_STATE = { free: 0, held: 1, sold: 2, blocked: 3 } as const;
/** Name of a seat's state. */
export type SeatState = keyof typeof SEAT_STATE;
/** Code of a seat's state. */
export type SeatStateCode = (typeof SEAT_STATE)[SeatState];
