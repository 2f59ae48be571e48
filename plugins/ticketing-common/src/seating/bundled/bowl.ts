import { Point } from '../outline';
import { ROW_PITCH, SEAT_PITCH } from './planBuilder';

/**
 * A rectangle with round corners around `center`, the inner edge of a tier.
 * Every row of the tier runs parallel to it.
 */
export interface Contour {
  center: Point;
  /** Half the length of the straight pieces at top and bottom. */
  halfWidth: number;
  /** Half the length of the straight pieces at both sides. */
  halfHeight: number;
  cornerRadius: number;
}

interface Piece {
  /** Length along the contour itself, and along the row outside it. */
  inner: number;
  outer: number;
  at(along: number): Point;
}

/** The pieces of a row `offset` outside the contour, clockwise from the middle of the top. */
function pieces(contour: Contour, offset: number): Piece[] {
  const { center, halfWidth: w, halfHeight: h, cornerRadius } = contour;
  const radius = cornerRadius + offset;
  const line = (from: Point, to: Point): Piece => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    return {
      inner: length,
      outer: length,
      at: along => {
        const part = length === 0 ? 0 : along / length;
        return [
          center[0] + from[0] + (to[0] - from[0]) * part,
          center[1] + from[1] + (to[1] - from[1]) * part,
        ];
      },
    };
  };
  const corner = (x: number, y: number, startAngle: number): Piece => ({
    inner: (cornerRadius * Math.PI) / 2,
    outer: (radius * Math.PI) / 2,
    at: along => {
      const angle = startAngle + along / radius;
      return [
        center[0] + x + radius * Math.cos(angle),
        center[1] + y + radius * Math.sin(angle),
      ];
    },
  });
  return [
    line([0, -h - radius], [w, -h - radius]),
    corner(w, -h, -Math.PI / 2),
    line([w + radius, -h], [w + radius, h]),
    corner(w, h, 0),
    line([w, h + radius], [-w, h + radius]),
    corner(-w, h, Math.PI / 2),
    line([-w - radius, h], [-w - radius, -h]),
    corner(-w, -h, Math.PI),
    line([-w, -h - radius], [0, -h - radius]),
  ];
}

/** Length of the contour in plan units. */
export function contourLength(contour: Contour): number {
  return pieces(contour, 0).reduce((sum, piece) => sum + piece.inner, 0);
}

/** Where the point `along` the contour comes to lie along the row outside it. */
function outerPosition(row: Piece[], along: number): number {
  let rest = along;
  let position = 0;
  for (const { inner, outer } of row) {
    if (rest <= inner) return position + (inner ? (rest / inner) * outer : 0);
    rest -= inner;
    position += outer;
  }
  return position;
}

function pointOf(row: Piece[], position: number): Point {
  let rest = position;
  for (const piece of row) {
    if (rest <= piece.outer) return piece.at(rest);
    rest -= piece.outer;
  }
  const last = row[row.length - 1];
  return last.at(last.outer);
}

/** A section of a tier: from one point along its contour to another. */
export interface BowlSection {
  contour: Contour;
  from: number;
  to: number;
  rows: number;
  /** Width of the aisle between two sections, in plan units. */
  aisle: number;
}

/**
 * Places the seats of a section, row by row from the inside out, and clockwise
 * in each row; as many as fit, centred between the aisles.
 */
export function bowlRows(section: BowlSection): Point[][] {
  return Array.from({ length: section.rows }, (_, index) => {
    const row = pieces(section.contour, index * ROW_PITCH);
    const start = outerPosition(row, section.from) + section.aisle / 2;
    const end = outerPosition(row, section.to) - section.aisle / 2;
    const count = Math.floor((end - start) / SEAT_PITCH) + 1;
    const first = start + (end - start - (count - 1) * SEAT_PITCH) / 2;
    return Array.from({ length: count }, (__, seat) =>
      pointOf(row, first + seat * SEAT_PITCH),
    );
  });
}
