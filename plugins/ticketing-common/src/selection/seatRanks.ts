import type { PlanGeometry } from '../api/plan';

/** Words by which plans call what the seats look at. */
const STAGE =
  /\b(stage|pitch|field|court|ring|rink|screen|podium|bühne|scène)\b|무대|스테이지|그라운드|경기장|스크린|코트|링크/i;
/** One unit to the side counts like this many units further back. */
const ASIDE = 1.5;
/** A seat that sees the stage from behind ranks like one that is this many times as far away. */
const BEHIND = 3;
/** Seats all around: their middle is this close to the stage, as a part of their mean distance. */
const AROUND = 0.25;

const least = (a: number, b: number) => Math.min(a, b);
const most = (a: number, b: number) => Math.max(a, b);
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Where the best seats look at: what is called a stage, else the middle of the front (the top of the plan). */
export function focusOf(geometry: PlanGeometry): { x: number; y: number } {
  const stage = geometry.decorations.find(
    ({ text, points }) => text && STAGE.test(text) && points.length > 0,
  );
  if (stage) {
    const [x, y] = stage.points[0];
    return { x, y };
  }
  const { x, y } = geometry.seats;
  const [left, right] = [x.reduce(least, Infinity), x.reduce(most, -Infinity)];
  return { x: (left + right) / 2, y: y.reduce(least, Infinity) };
}

/**
 * How good each seat is, by place alone: 0 is the best there could be, larger is
 * worse, in plan units. Price categories say more about a seat, so ranks are for
 * comparing seats of the same category.
 *
 * A seat is the better the nearer it is to the stage, and of two that are as near,
 * the one that looks at it straight: distances to the side of the line from the
 * stage to the middle of all seats count half more, and from behind the stage all
 * distances count three times. Where seats are all around (a stadium), there is
 * no front, and only the distance counts.
 */
export function seatRanks(geometry: PlanGeometry): Int32Array {
  const { x, y } = geometry.seats;
  const focus = focusOf(geometry);
  const front = { x: mean(x) - focus.x, y: mean(y) - focus.y };
  const toMiddle = Math.sqrt(front.x * front.x + front.y * front.y);
  const distance = (dx: number, dy: number) => Math.sqrt(dx * dx + dy * dy);
  const usual = mean(x.map((_, i) => distance(x[i] - focus.x, y[i] - focus.y)));
  const isAround = toMiddle <= usual * AROUND;
  return Int32Array.from(x, (_, seat) => {
    const dx = x[seat] - focus.x;
    const dy = y[seat] - focus.y;
    if (isAround) return Math.round(distance(dx, dy));
    const back = (dx * front.x + dy * front.y) / toMiddle;
    const aside = (dx * front.y - dy * front.x) / toMiddle;
    const weighed = distance(back, aside * ASIDE);
    return Math.round(back < 0 ? weighed * BEHIND : weighed);
  });
}
