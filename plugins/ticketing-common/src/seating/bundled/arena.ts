import { Point } from '../outline';
import { SeatingPlan, SeatingPlanZone } from '../seatingPlan';
import {
  CATEGORIES,
  polygonArea,
  ROW_PITCH,
  SEAT_PITCH,
  zone,
} from './planBuilder';
import { SIDE_VIEW, STEP_FREE, wheelchairPairs } from './specialSeats';
import { Tier, tierZones } from './tier';

const SIZE = { width: 3_960, height: 4_220 };
const CENTER: Point = [SIZE.width / 2, 1_960];

const LOWER: Tier = {
  contour: {
    center: CENTER,
    halfWidth: 200,
    halfHeight: 470,
    cornerRadius: 640,
  },
  rows: 17,
  sections: 20,
  firstSection: 101,
  opening: 1_650,
  aisle: 50,
  category: row => (row <= 6 ? 'R' : 'S'),
  special({ section, row, fromStart }) {
    // Beside the stage, where the ring of seats is open.
    if (section === 0 || section === 19) return SIDE_VIEW;
    // The last row lies level with the way around the arena.
    if (row !== 17 || section % 4 !== 2) return undefined;
    return wheelchairPairs(fromStart, 2) ?? STEP_FREE;
  },
};

const UPPER: Tier = {
  contour: { ...LOWER.contour, cornerRadius: 1_230 },
  rows: 18,
  sections: 28,
  firstSection: 201,
  opening: 2_300,
  aisle: 54,
  category: row => (row <= 5 ? 'S' : 'A'),
};

const FLOOR = {
  columns: 3,
  lines: 3,
  rows: 13,
  seats: 20,
  aisle: 90,
  top: 1_330,
};

/** Movable chairs in front of the stage: straight rows in blocks. */
function floorZones(): SeatingPlanZone[] {
  const blockWidth = (FLOOR.seats - 1) * SEAT_PITCH;
  const blockHeight = (FLOOR.rows - 1) * ROW_PITCH;
  const width = FLOOR.columns * blockWidth + (FLOOR.columns - 1) * FLOOR.aisle;
  return Array.from({ length: FLOOR.columns * FLOOR.lines }, (_, block) => {
    const column = block % FLOOR.columns;
    const line = Math.floor(block / FLOOR.columns);
    const left = CENTER[0] - width / 2 + column * (blockWidth + FLOOR.aisle);
    const top = FLOOR.top + line * (blockHeight + FLOOR.aisle);
    return zone(
      `F${block + 1}`,
      Array.from({ length: FLOOR.rows }, (__, row) => ({
        name: String(row + 1),
        category: line === 0 ? 'VIP' : 'R',
        special: ({ fromStart }) => {
          if (row < FLOOR.rows - 1) return undefined;
          return wheelchairPairs(fromStart, 2) ?? STEP_FREE;
        },
        places: Array.from(
          { length: FLOOR.seats },
          (___, seat): Point => [
            left + seat * SEAT_PITCH,
            top + row * ROW_PITCH,
          ],
        ),
      })),
    );
  });
}

function stage() {
  const [x] = CENTER;
  return polygonArea({
    points: [
      [x - 560, 700],
      [x + 560, 700],
      [x + 560, 1_080],
      [x + 130, 1_080],
      [x + 130, 1_250],
      [x - 130, 1_250],
      [x - 130, 1_080],
      [x - 560, 1_080],
    ],
    color: '#2b2f36',
    text: { value: 'STAGE', at: [x, 890], color: '#ffffff', size: 90 },
  });
}

/** An arena of about 12,000 seats: chairs before the stage and two tiers around them. */
export function arena(): SeatingPlan {
  const [first, ...rest] = floorZones();
  return {
    name: 'Arena',
    categories: CATEGORIES,
    size: SIZE,
    zones: [
      { ...first, areas: [stage()] },
      ...rest,
      ...tierZones(LOWER),
      ...tierZones(UPPER),
    ],
  };
}
