import type { PlanGeometry } from '../api/plan';

/** Whom a seat is kept for, as codes of {@link SeatMarks.access}. */
export const SEAT_ACCESS = {
  everybody: 0,
  stepFree: 1,
  wheelchair: 2,
  companion: 3,
} as const;

/** What is special about each seat: the lists of a geometry, ready to be looked up by seat. */
export interface SeatMarks {
  /** One of {@link SEAT_ACCESS} by seat. */
  access: Uint8Array;
  /** 0: nothing is in the way of the view; else 1 + the place of its note in {@link viewNotes}. */
  view: Uint8Array;
  /** What is in the way; undefined where the plan does not say. */
  viewNotes: (string | undefined)[];
}

/** Makes the {@link SeatMarks} of a plan. */
export function seatMarks(geometry: PlanGeometry): SeatMarks {
  const seatCount = geometry.seats.x.length;
  const access = new Uint8Array(seatCount);
  const view = new Uint8Array(seatCount);
  const { features } = geometry;
  for (const seat of features?.stepFree ?? []) {
    access[seat] = SEAT_ACCESS.stepFree;
  }
  for (const seat of features?.wheelchair ?? []) {
    access[seat] = SEAT_ACCESS.wheelchair;
  }
  for (const seat of features?.companion ?? []) {
    access[seat] = SEAT_ACCESS.companion;
  }
  const restricted = features?.restricted ?? [];
  restricted.forEach(({ seats }, note) => {
    for (const seat of seats) view[seat] = note + 1;
  });
  return { access, view, viewNotes: restricted.map(({ note }) => note) };
}

/** Whether the seat is a place for a wheelchair, or goes with one. */
export function isReserved(access: number): boolean {
  return access === SEAT_ACCESS.wheelchair || access === SEAT_ACCESS.companion;
}
