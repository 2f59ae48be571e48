import { Point } from '../outline';
import {
  SeatExtension,
  SeatingPlanArea,
  SeatingPlanZone,
} from '../seatingPlan';

/** Distance of neighbouring seats of a row, in plan units (half a metre or so). */
export const SEAT_PITCH = 24;
/** Distance of neighbouring rows, in plan units. */
export const ROW_PITCH = 30;

/** The price categories of the bundled plans, dearest first. */
export const CATEGORIES = [
  { name: 'VIP', color: '#8e44ad' },
  { name: 'R', color: '#d35454' },
  { name: 'S', color: '#e0a030' },
  { name: 'A', color: '#3f8fc4' },
];

/** Place of a seat in its row: 0 is the first one from either end. */
export interface SeatInRow {
  fromStart: number;
  fromEnd: number;
}

/** A row before it becomes part of a plan. */
export interface RowDraft {
  name: string;
  category: string;
  places: Point[];
  /** Number of the row's first seat; 1 unless given. */
  firstNumber?: number;
  /** What is special about a seat of the row. */
  special?(seat: SeatInRow): SeatExtension | undefined;
}

/** Makes a zone; seat ids are `<zone>-<row>-<seat>` and so stay the same. */
export function zone(
  name: string,
  rows: RowDraft[],
  areas: SeatingPlanArea[] = [],
): SeatingPlanZone {
  return {
    name,
    position: { x: 0, y: 0 },
    areas,
    rows: rows.map(row => ({
      row_number: row.name,
      position: { x: 0, y: 0 },
      seats: row.places.map(([x, y], index) => {
        const number = String((row.firstNumber ?? 1) + index);
        const fromEnd = row.places.length - 1 - index;
        const special = row.special?.({ fromStart: index, fromEnd });
        return {
          seat_guid: `${name}-${row.name}-${number}`.replaceAll(' ', '_'),
          seat_number: number,
          position: { x: Math.round(x), y: Math.round(y) },
          category: row.category,
          ...(special && { marquee: special }),
        };
      }),
    })),
  };
}

/** A polygon in absolute plan units with a text in it, e.g. the stage. */
export function polygonArea(options: {
  points: Point[];
  color: string;
  text?: { value: string; at: Point; color: string; size: number };
}): SeatingPlanArea {
  const { points, color, text } = options;
  return {
    shape: 'polygon',
    position: { x: 0, y: 0 },
    rotation: 0,
    color,
    border_color: color,
    polygon: {
      points: points.map(([x, y]) => ({ x: Math.round(x), y: Math.round(y) })),
    },
    ...(text && {
      text: {
        text: text.value,
        position: { x: text.at[0], y: text.at[1] },
        color: text.color,
        size: text.size,
      },
    }),
  };
}
