/** A point in plan units. */
export type Point = [x: number, y: number];

/** How far an outline stands off from the middles of its outermost seats, in plan units. */
const MARGIN = 14;
/** Points kept of one row; more would not be seen. */
const POINTS_PER_ROW = 9;

const cross = (o: Point, a: Point, b: Point) =>
  (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);

/** The convex hull of points, clockwise on the screen (Andrew's monotone chain). */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const chain = (ordered: Point[]) => {
    const hull: Point[] = [];
    for (const next of ordered) {
      while (hull.length > 1 && cross(hull.at(-2)!, hull.at(-1)!, next) <= 0) {
        hull.pop();
      }
      hull.push(next);
    }
    return hull.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.reverse())];
}

/** Area of a polygon without crossings; smaller for one that crosses itself. */
export function polygonArea(polygon: readonly Point[]): number {
  const twice = polygon.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

function thin(row: Point[]): Point[] {
  if (row.length <= POINTS_PER_ROW) return row;
  return Array.from(
    { length: POINTS_PER_ROW },
    (_, i) => row[Math.round((i * (row.length - 1)) / (POINTS_PER_ROW - 1))],
  );
}

/** First row, last seats of the rows, last row backwards, first seats backwards. */
function rowEnvelope(rows: Point[][]): Point[] {
  const between = rows.slice(1, -1);
  return [
    ...thin(rows[0]),
    ...between.map(row => row.at(-1)!),
    ...thin(rows.at(-1)!).reverse(),
    ...between.map(row => row[0]).reverse(),
  ];
}

function boxAround(points: Point[]): Point[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const left = Math.min(...xs) - MARGIN;
  const right = Math.max(...xs) + MARGIN;
  const top = Math.min(...ys) - MARGIN;
  const bottom = Math.max(...ys) + MARGIN;
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

function pushOutwards(polygon: Point[]): Point[] {
  const middle = polygon.reduce<Point>(
    ([x, y], point) => [
      x + point[0] / polygon.length,
      y + point[1] / polygon.length,
    ],
    [0, 0],
  );
  return polygon.map(([x, y]) => {
    const distance = Math.hypot(x - middle[0], y - middle[1]) || 1;
    const factor = (distance + MARGIN) / distance;
    return [
      middle[0] + (x - middle[0]) * factor,
      middle[1] + (y - middle[1]) * factor,
    ];
  });
}

/**
 * The outline of a section from the seats of its rows.
 *
 * Curved rows give a curved outline. Where rows do not lie beside each other in
 * the order of the file, their envelope would cross itself; then it is the hull.
 *
 * @param rows - at least one row, each with at least one seat
 */
export function sectionOutline(rows: Point[][]): Point[] {
  const hull = convexHull(rows.flat());
  const hullArea = polygonArea(hull);
  // Seats in one line, or nearly: a polygon of them could not be seen.
  if (hull.length < 3 || hullArea < MARGIN * MARGIN) {
    return boxAround(rows.flat());
  }
  const envelope = rowEnvelope(rows);
  const fits = rows.length > 1 && polygonArea(envelope) > hullArea * 0.6;
  const outline = pushOutwards(fits ? envelope : hull);
  return outline.map(([x, y]) => [Math.round(x), Math.round(y)]);
}
