import { Point } from '../outline';
import { SeatingPlan, SeatingPlanZone } from '../seatingPlan';
import { pointAt, pointsOnArc } from './arcs';
import {
  CATEGORIES,
  polygonArea,
  ROW_PITCH,
  SEAT_PITCH,
  zone,
} from './planBuilder';

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
};

const BALCONY: Floor = {
  label: '2F',
  firstRadius: 1_540,
  rows: 8,
  edges: [-21.6, -7.8, 7.8, 21.6],
  category: row => (row <= 4 ? 'S' : 'A'),
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
