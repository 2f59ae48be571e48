import type { SeatingPlanSummary } from '@marquee/plugin-shows-common';

/** A seating plan with 100 seats in each of its categories. */
export function aSeatingPlanSummary(
  options: { name?: string; categories?: string[] } = {},
): SeatingPlanSummary {
  const { name = 'theatre', categories = ['VIP', 'R', 'S'] } = options;
  return {
    name,
    seatCount: categories.length * 100,
    categories: categories.map((category, index) => ({
      name: category,
      color: `#${`${index + 1}`.repeat(6)}`,
      seatCount: 100,
    })),
  };
}
