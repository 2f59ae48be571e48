import { Point } from '../outline';
import { SeatExtension, SeatingPlan, SeatingPlanZone } from '../seatingPlan';
import { pointAt, pointsOnArc } from './arcs';
import {
  CATEGORIES,
  polygonArea,
  ROW_PITCH,
  SEAT_PITCH,
  SeatInRow,
  zone,
} from './planBuilder';
import { SIDE_VIEW, STEP_FREE, wheelchairPairs } from './specialSeats';

const SIZE = { width: 1_400, height: 1_180 };
/** Rows are parts of circles around a point far behind the stage. */
const CENTER: Point = [SIZE.width / 2, -640];
const AISLE = 44;

/** One floor: blocks side by side, cut by aisles that run towards the stage. */
interface Floor {
  label: string;
  firstRadius: number;
  rows: number;
  /** Angles at which blocks begin and end, left to right, in degrees. */
  edges: number[];
  category(row: number, block: number): string;
  special(
    place: SeatInRow & { row: number; block: number },
  ): SeatExtension | undefined;
}

const STALLS: Floor = {
  label: '1F',
  firstRadius: 900,
  rows: 18,
  edges: [-22.6, -9.7, 9.7, 22.6],
  category(row, block) {
    if (row <= 9 && block === 1) return 'VIP';
    return row <= 13 ? 'R' : 'S';
  },
  // Doors lead level to the first and the last row; places for wheelchairs are
  // at the aisles on both sides of the middle.
  special({ row, block, fromStart, fromEnd }) {
    const isLevel = row === 1 || row === 18;
    if (block === 1) return isLevel ? STEP_FREE : undefined;
    const fromWall = block === 0 ? fromStart : fromEnd;
    if (row <= 4 && fromWall < 2) return SIDE_VIEW;
    if (!isLevel) return undefined;
    const fromAisle = block === 0 ? fromEnd : fromStart;
    return wheelchairPairs(fromAisle, row === 1 ? 1 : 2) ?? STEP_FREE;
  },
};

const BALCONY: Floor = {
  label: '2F',
  firstRadius: 1_540,
  rows: 8,
  edges: [-21.6, -7.8, 7.8, 21.6],
  category: row => (row <= 4 ? 'S' : 'A'),
  special: ({ row, block }) =>
    row === 1 && block === 1
      ? { view: 'restricted', viewNote: 'rail' }
      : undefined,
};

/** Seats are numbered through a whole row, left to right, across the aisles. */
function floorZones(floor: Floor): SeatingPlanZone[] {
  const blocks = floor.edges.slice(1).map((to, block) => {
    const from = floor.edges[block];
    return Array.from({ length: floor.rows }, (_, index) => {
      const radius = floor.firstRadius + index * ROW_PITCH;
      const aisle = ((AISLE / 2 / radius) * 180) / Math.PI;
      const arc = {
        center: CENTER,
        radius,
        from: from + aisle,
        to: to - aisle,
      };
      return pointsOnArc(arc, SEAT_PITCH);
    });
  });
  return blocks.map((rows, block) =>
    zone(
      `${floor.label} ${'ABC'[block]}`,
      rows.map((places, index) => ({
        name: String(index + 1),
        category: floor.category(index + 1, block),
        places,
        special: seat => floor.special({ ...seat, row: index + 1, block }),
        firstNumber:
          1 +
          blocks
            .slice(0, block)
            .reduce((sum, before) => sum + before[index].length, 0),
      })),
    ),
  );
}

function stage() {
  const middle = CENTER[0];
  const front = [-14, -7, 0, 7, 14].map(angle =>
    pointAt({ center: CENTER, radius: 838 }, angle),
  );
  return polygonArea({
    points: [[middle - 300, 60], ...front, [middle + 300, 60]],
    color: '#2b2f36',
    text: { value: 'STAGE', at: [middle, 125], color: '#ffffff', size: 40 },
  });
}

/** A theatre of about 1,000 seats: curved rows, stalls and a balcony in three blocks each. */
export function theatre(): SeatingPlan {
  const [first, ...rest] = [...floorZones(STALLS), ...floorZones(BALCONY)];
  return {
    name: 'Theatre',
    categories: CATEGORIES,
    size: SIZE,
    zones: [{ ...first, areas: [stage()] }, ...rest],
  };
}
