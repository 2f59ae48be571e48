import { Point } from '../outline';
import { SeatingPlan } from '../seatingPlan';
import { CATEGORIES, polygonArea } from './planBuilder';
import { STEP_FREE, wheelchairPairs } from './specialSeats';
import { Tier, tierZones } from './tier';

const SIZE = { width: 9_240, height: 7_640 };
const CENTER: Point = [SIZE.width / 2, SIZE.height / 2];
const contour = (cornerRadius: number) => ({
  center: CENTER,
  halfWidth: 1_500,
  halfHeight: 700,
  cornerRadius,
});

/** Whether a section lies along one of the long sides. */
const isSide = (turn: number) => {
  const fromSide = Math.min(Math.abs(turn), Math.abs(turn - 0.5), 1 - turn);
  return fromSide < 0.09;
};

const TIERS: Tier[] = [
  {
    contour: contour(1_000),
    rows: 22,
    sections: 40,
    firstSection: 101,
    opening: 0,
    aisle: 54,
    category: (_, turn) => (isSide(turn) ? 'VIP' : 'R'),
    // Its last row lies level with the way around the stadium.
    special: ({ section, row, fromStart }) => {
      if (row !== 22 || section % 4 !== 0) return undefined;
      return wheelchairPairs(fromStart, 2) ?? STEP_FREE;
    },
  },
  {
    contour: contour(1_730),
    rows: 16,
    sections: 48,
    firstSection: 201,
    opening: 0,
    aisle: 54,
    category: (row, turn) => (isSide(turn) && row <= 7 ? 'R' : 'S'),
    special: ({ section, row, fromStart }) =>
      row === 1 && section % 8 === 0 && fromStart < 4
        ? { view: 'restricted', viewNote: 'rail' }
        : undefined,
  },
  {
    contour: contour(2_298),
    rows: 24,
    sections: 56,
    firstSection: 301,
    opening: 0,
    aisle: 54,
    category: (row, turn) => (isSide(turn) && row <= 8 ? 'S' : 'A'),
  },
];

function field() {
  const [x, y] = CENTER;
  return [
    polygonArea({
      points: [
        [x - 2_100, y - 1_360],
        [x + 2_100, y - 1_360],
        [x + 2_100, y + 1_360],
        [x - 2_100, y + 1_360],
      ],
      color: '#4c8c4a',
    }),
    polygonArea({
      points: [
        [x - 620, y - 380],
        [x + 620, y - 380],
        [x + 620, y + 380],
        [x - 620, y + 380],
      ],
      color: '#2b2f36',
      text: { value: 'PITCH', at: [x, y], color: '#ffffff', size: 200 },
    }),
  ];
}

/** A stadium of 50,000 seats: three closed tiers around the field. */
export function stadium(): SeatingPlan {
  const [first, ...rest] = TIERS.flatMap(tierZones);
  return {
    name: 'Stadium',
    categories: CATEGORIES,
    size: SIZE,
    zones: [{ ...first, areas: field() }, ...rest],
  };
}
