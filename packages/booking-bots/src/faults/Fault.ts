/** Something that goes wrong; `office` counts from 0, times are in ms. */
export type Fault =
  | { type: 'kill-office'; office: number; pauseMs: number }
  | { type: 'freeze-office'; office: number; ms: number }
  /** As an update does: one after the other, each asked to end. */
  | { type: 'restart-offices' }
  | { type: 'step-clock'; office: number; stepMs: number }
  | { type: 'kill-seat-store'; pauseMs: number }
  | { type: 'empty-seat-store' }
  | { type: 'crash-database'; pauseMs: number }
  /** Longer than a box office waits, at times. */
  | { type: 'freeze-company'; ms: number }
  | { type: 'kill-company'; pauseMs: number };

/** A fault at a moment of the run. */
export interface PlannedFault {
  /** Pause after the one before it is over, in ms. */
  afterMs: number;
  fault: Fault;
}
