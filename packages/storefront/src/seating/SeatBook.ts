import {
  SEAT_STATE,
  type SeatDelta,
  type SeatSnapshot,
  type SeatStateCode,
  unpackSeatStates,
} from '@marquee/plugin-ticketing-common';

/** What became of a delta: `gap` and `epoch` ask for a new snapshot. */
export type DeltaOutcome =
  | { type: 'applied'; seats: number[] }
  | { type: 'old' }
  | { type: 'gap' }
  | { type: 'epoch' };

/**
 * The states of all seats as last heard, kept by snapshots and deltas.
 * Deltas may repeat, overlap or come late; what they leave out shows as a gap.
 */
export class SeatBook {
  #epoch = '';
  #version = -1;
  #codes = new Uint8Array(0);

  /** State code of each seat, see SEAT_STATE; changed in place by deltas. */
  get codes(): Uint8Array {
    return this.#codes;
  }

  /** Which state of the house this follows; another one began anew, without its holds. */
  get epoch(): string | undefined {
    return this.#epoch || undefined;
  }

  /** Where to resume the stream: `<epoch>:<version>`; undefined before the first snapshot. */
  get position(): string | undefined {
    return this.#version < 0 ? undefined : `${this.#epoch}:${this.#version}`;
  }

  /** State code of one seat. */
  codeOf(seat: number): SeatStateCode {
    return (this.#codes[seat] ?? SEAT_STATE.blocked) as SeatStateCode;
  }

  /** Takes a snapshot, unless a newer state of its epoch is already known. */
  applySnapshot(snapshot: SeatSnapshot): boolean {
    const { epoch, version, seatCount, states } = snapshot;
    if (epoch === this.#epoch && version < this.#version) return false;
    this.#codes = unpackSeatStates(states, seatCount);
    this.#epoch = epoch;
    this.#version = version;
    return true;
  }

  /** Takes a delta if it follows what is known; tells the seats that really changed. */
  applyDelta(delta: SeatDelta): DeltaOutcome {
    if (delta.epoch !== this.#epoch) return { type: 'epoch' };
    if (delta.version <= this.#version) return { type: 'old' };
    if (delta.version - delta.changes.length > this.#version) {
      return { type: 'gap' };
    }
    const seats: number[] = [];
    for (const [seat, code] of delta.changes) {
      if (seat < this.#codes.length && this.#codes[seat] !== code) {
        this.#codes[seat] = code;
        seats.push(seat);
      }
    }
    this.#version = delta.version;
    return { type: 'applied', seats };
  }
}
