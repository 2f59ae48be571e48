import { findFeatureFault } from './findFeatureFault';
import { SeatingPlan, seatingPlanSchema } from './seatingPlan';

/** The most seats that a plan may have. */
export const MAX_SEATS = 100_000;

/** A plan that can be sold, or the first fault found and where it is. */
export type ParsedSeatingPlan =
  | { type: 'plan'; plan: SeatingPlan }
  | {
      type: 'fault';
      /** Place in the file, e.g. `zones[2].rows[0].seats[5].category`; empty for the whole file. */
      path: string;
      message: string;
    };

/** Writes a path of keys the way JavaScript does: `zones[2].name`. */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text ? `${text}.${String(key)}` : String(key);
  }, '');
}

/**
 * Reads a seating plan in pretix's JSON format and checks what the shape alone
 * cannot say: every seat has its own `seat_guid` and a category of the plan, and
 * there is at least one seat and at most {@link MAX_SEATS}; and what `marquee`
 * says of seats fits together.
 */
export function parseSeatingPlan(json: unknown): ParsedSeatingPlan {
  const parsed = seatingPlanSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fault(issue.path, issue.message);
  }
  return findFault(parsed.data) ?? { type: 'plan', plan: parsed.data };
}

function fault(
  path: readonly PropertyKey[],
  message: string,
): ParsedSeatingPlan {
  return { type: 'fault', path: pathText(path), message };
}

function findFault(plan: SeatingPlan): ParsedSeatingPlan | undefined {
  const categories = new Set<string>();
  for (const [index, { name }] of plan.categories.entries()) {
    if (categories.has(name)) {
      const message = `category '${name}' is there twice`;
      return fault(['categories', index, 'name'], message);
    }
    categories.add(name);
  }
  const firstUse = new Map<string, string>();
  for (const [z, zone] of plan.zones.entries()) {
    for (const [r, row] of zone.rows.entries()) {
      const feature = findFeatureFault(row.seats);
      if (feature) {
        const path = ['zones', z, 'rows', r, 'seats', feature.seat, 'marquee'];
        return fault([...path, feature.member], feature.message);
      }
      for (const [s, seat] of row.seats.entries()) {
        const path = ['zones', z, 'rows', r, 'seats', s];
        if (!categories.has(seat.category)) {
          return fault(
            [...path, 'category'],
            `the plan has no category '${seat.category}'`,
          );
        }
        const other = firstUse.get(seat.seat_guid);
        if (other !== undefined) {
          return fault(
            [...path, 'seat_guid'],
            `seat_guid '${seat.seat_guid}' is taken by ${other}`,
          );
        }
        firstUse.set(seat.seat_guid, pathText(path));
      }
    }
  }
  if (firstUse.size === 0) return fault(['zones'], 'the plan has no seats');
  if (firstUse.size > MAX_SEATS) {
    return fault(
      ['zones'],
      `the plan has ${firstUse.size} seats, at most ${MAX_SEATS} can be sold`,
    );
  }
  return undefined;
}
