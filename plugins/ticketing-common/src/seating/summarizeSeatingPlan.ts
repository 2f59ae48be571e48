import { SeatingPlan } from './seatingPlan';

/** What a seller must know of a seating plan in order to set prices. */
export interface SummaryOfSeatingPlan {
  name: string;
  seatCount: number;
  /** In the plan's order, those without a seat left out. */
  categories: { name: string; color: string; seatCount: number }[];
}

/** Counts the seats of a plan, altogether and by category. */
export function summarizeSeatingPlan(plan: SeatingPlan): SummaryOfSeatingPlan {
  const counts = new Map<string, number>();
  let seatCount = 0;
  for (const zone of plan.zones) {
    for (const row of zone.rows) {
      for (const { category } of row.seats) {
        counts.set(category, (counts.get(category) ?? 0) + 1);
        seatCount += 1;
      }
    }
  }
  const categories = plan.categories
    .map(({ name, color }) => ({
      name,
      color,
      seatCount: counts.get(name) ?? 0,
    }))
    .filter(category => category.seatCount > 0);
  return { name: plan.name, seatCount, categories };
}
