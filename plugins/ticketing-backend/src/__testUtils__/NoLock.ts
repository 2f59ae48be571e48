import { randomUUID } from 'crypto';
import { Held, HoldWish, SeatStore, StoredHold } from '../seats/SeatStore';
import { PerformanceRef } from '../seats/keys';

/** A seat store that holds everything for everybody: what is left when the lock is off. */
export class NoLock implements SeatStore {
  readonly #holds = new Map<string, StoredHold>();

  async hold(
    _ref: PerformanceRef,
    { id, buyer, wish }: HoldWish,
  ): Promise<Held> {
    const now = Date.now();
    const expiresAt = now + 60_000;
    const seats = wish.type === 'seats' ? [...wish.seats] : [];
    const hold = { id, buyer, seats, since: now, expiresAt, extensionsLeft: 0 };
    this.#holds.set(id, hold);
    return { type: 'held', hold, now };
  }

  async claim(
    _ref: PerformanceRef,
    options: { id: string },
  ): Promise<Held | { type: 'gone' }> {
    const hold = this.#holds.get(options.id);
    if (!hold) return { type: 'gone' };
    hold.order ??= randomUUID();
    return { type: 'held', hold, now: Date.now() };
  }

  async standing() {
    return { ordered: [] };
  }
  async extend() {
    return { type: 'gone' as const };
  }
  async release() {
    return { type: 'gone' as const };
  }
  async note() {
    return { type: 'new' as const };
  }
  async settle() {}
  async sweep() {
    return { freed: 0, ordered: [] };
  }
  async due() {
    return [];
  }
  async states() {
    return { epoch: 'none', version: 0, states: '' };
  }
  async counts(refs: readonly PerformanceRef[]) {
    return refs.map(() => ({ free: 0, held: 0 }));
  }
  async block() {
    return [];
  }
  async forget() {}
  async load() {}
  async close() {}
  async loadedInto(refs: readonly PerformanceRef[]) {
    return refs.map(() => 'none');
  }
  async run() {
    return 'none';
  }
}
