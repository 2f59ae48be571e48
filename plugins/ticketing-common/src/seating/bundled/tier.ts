import { SeatExtension, SeatingPlanZone } from '../seatingPlan';
import { bowlRows, Contour, contourLength } from './bowl';
import { SeatInRow, zone } from './planBuilder';

/** A ring of sections, or part of one, around the middle of a venue. */
export interface Tier {
  contour: Contour;
  rows: number;
  sections: number;
  /** Number of the first section; the others follow clockwise. */
  firstSection: number;
  /** Part of the contour left open at the top, in plan units; 0 for a closed ring. */
  opening: number;
  aisle: number;
  /**
   * Category of a row.
   *
   * @param row - 1 is the innermost
   * @param turn - where the section lies: 0 top, 0.25 right, 0.5 bottom, 0.75 left
   */
  category(row: number, turn: number): string;
  /**
   * What is special about a seat.
   *
   * @param place - `section` counts from 0 through the tier, `row` like above
   */
  special?(
    place: SeatInRow & { section: number; row: number },
  ): SeatExtension | undefined;
}

/** The sections of a tier, equally long along its inner edge. */
export function tierZones(tier: Tier): SeatingPlanZone[] {
  const length = contourLength(tier.contour);
  const step = (length - tier.opening) / tier.sections;
  return Array.from({ length: tier.sections }, (_, section) => {
    const from = tier.opening / 2 + section * step;
    const rows = bowlRows({ ...tier, from, to: from + step });
    const turn = (from + step / 2) / length;
    return zone(
      String(tier.firstSection + section),
      rows.map((places, index) => {
        const row = index + 1;
        return {
          name: String(row),
          category: tier.category(row, turn),
          places,
          special: seat => tier.special?.({ ...seat, section, row }),
        };
      }),
    );
  });
}
