import { SeatExtension, SeatingPlanSeat } from './seatingPlan';

/** Something that `marquee` says of a seat and that cannot be meant. */
export interface FeatureFault {
  /** Place of the seat in its row; 0-based. */
  seat: number;
  member: keyof SeatExtension;
  message: string;
}

/**
 * Checks what `marquee` says of the seats of a row: a note about the view needs
 * a view that is restricted, and a companion seat a place for a wheelchair that
 * it belongs to, in an unbroken line of such places and companion seats.
 */
export function findFeatureFault(
  seats: readonly SeatingPlanSeat[],
): FeatureFault | undefined {
  const access = seats.map(({ marquee }) => marquee?.access);
  const isPaired = (seat: number) =>
    [-1, 1].some(step => {
      let other = seat;
      while (access[other] === 'companion') other += step;
      return access[other] === 'wheelchair';
    });
  for (const [seat, { marquee }] of seats.entries()) {
    if (marquee?.viewNote !== undefined && !marquee.view) {
      const message = `needs "view": "restricted" beside it`;
      return { seat, member: 'viewNote', message };
    }
    if (marquee?.access === 'companion' && !isPaired(seat)) {
      const message = 'a companion seat needs a wheelchair place beside it';
      return { seat, member: 'access', message };
    }
  }
  return undefined;
}
