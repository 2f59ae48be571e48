import type { SeatPlan } from './SeatPlan';

/** Directions of the arrow keys. */
export type Direction = 'left' | 'right' | 'up' | 'down';

const STEP: Record<Direction, { x: number; y: number }> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The seat that an arrow key leads to: the closest one in that direction, where
 * a step aside counts double. The seat itself at the edge of the house.
 */
export function neighbour(
  plan: SeatPlan,
  seat: number,
  direction: Direction,
): number {
  const { x, y } = plan.geometry.seats;
  const step = STEP[direction];
  const far = Math.max(
    plan.bounds.right - plan.bounds.left,
    plan.bounds.bottom - plan.bounds.top,
  );
  for (let reach = plan.pitch * 3; reach < far * 2; reach *= 2) {
    const around = plan.grid.within({
      left: x[seat] - reach,
      right: x[seat] + reach,
      top: y[seat] - reach,
      bottom: y[seat] + reach,
    });
    let best: { seat: number; cost: number } | undefined;
    for (const other of around) {
      const dx = x[other] - x[seat];
      const dy = y[other] - y[seat];
      const ahead = dx * step.x + dy * step.y;
      const aside = Math.abs(dx * step.y) + Math.abs(dy * step.x);
      if (ahead <= plan.pitch * 0.3 || aside > ahead * 1.5) continue;
      const cost = ahead + aside * 2;
      if (!best || cost < best.cost) best = { seat: other, cost };
    }
    if (best) return best.seat;
  }
  return seat;
}
