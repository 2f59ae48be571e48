import * as z from 'zod';
import { parseSeatingPlan } from './parseSeatingPlan';
import { seatingPlanSchema } from './seatingPlan';
import { summarizeSeatingPlan } from './summarizeSeatingPlan';
import { findZonesFault, zonesSchema } from './zones';

/** The places of a show: seats of a plan, or zones where places are counted. */
export const placesSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('seats'), plan: seatingPlanSchema }),
  z.strictObject({ type: z.literal('zones'), zones: zonesSchema }),
]);
/** The places of a show. */
export type Places = z.output<typeof placesSchema>;

/** Places that can be sold, or the first fault found and where it is. */
export type ParsedPlaces =
  | { type: 'places'; places: Places }
  | {
      type: 'fault';
      /** Place in the input, e.g. `zones.1.name`; empty for all of it. */
      path: string;
      message: string;
    };

/** The plan is parsed on its own, for a fault that says where it is. */
const looseSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('seats'), plan: z.unknown() }),
  z.strictObject({ type: z.literal('zones'), zones: zonesSchema }),
]);

/** Reads places and checks what their shape alone cannot say. */
export function parsePlaces(json: unknown): ParsedPlaces {
  const parsed = looseSchema.safeParse(json);
  if (!parsed.success) {
    const [{ path, message }] = parsed.error.issues;
    return { type: 'fault', path: path.map(String).join('.'), message };
  }
  const { data } = parsed;
  switch (data.type) {
    case 'seats': {
      const plan = parseSeatingPlan(data.plan);
      return plan.type === 'fault'
        ? { ...plan, path: plan.path ? `plan.${plan.path}` : 'plan' }
        : { type: 'places', places: { type: 'seats', plan: plan.plan } };
    }
    case 'zones': {
      const fault = findZonesFault(data.zones);
      return fault
        ? { type: 'fault', ...fault, path: `zones.${fault.path}` }
        : { type: 'places', places: data };
    }
    default:
      return data satisfies never;
  }
}

/** How many places each price category has; categories without any are left out. */
export function countByCategory(
  places: Places,
): { name: string; seatCount: number }[] {
  switch (places.type) {
    case 'seats':
      return summarizeSeatingPlan(places.plan).categories;
    case 'zones': {
      const counts = new Map<string, number>();
      for (const { category, capacity } of places.zones) {
        counts.set(category, (counts.get(category) ?? 0) + capacity);
      }
      return [...counts].map(([name, seatCount]) => ({ name, seatCount }));
    }
    default:
      return places satisfies never;
  }
}
