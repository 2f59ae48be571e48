import type { PlanGeometry } from '../api/plan';

/** How far apart two seats stand, in plan units. */
export function seatDistance(
  { x, y }: PlanGeometry['seats'],
  a: number,
  b: number,
): number {
  const dx = x[a] - x[b];
  const dy = y[a] - y[b];
  // Unlike Math.hypot, the same to the last bit in every engine.
  return Math.sqrt(dx * dx + dy * dy);
}
