import type { PlanGeometry } from '../api/plan';

/**
 * Makes something of a plan when first asked for, and keeps it as long as the
 * geometry is there: geometries never change.
 */
export function oncePerPlan<T>(
  make: (geometry: PlanGeometry) => T,
): (geometry: PlanGeometry) => T {
  const made = new WeakMap<PlanGeometry, { of: T }>();
  return geometry => {
    const before = made.get(geometry);
    if (before) return before.of;
    const now = { of: make(geometry) };
    made.set(geometry, now);
    return now.of;
  };
}
