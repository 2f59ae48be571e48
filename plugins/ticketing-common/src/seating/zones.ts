import * as z from 'zod';
import { PlanGeometry } from '../api/plan';
import { labelText, typedText } from '../api/text';
import { MAX_SEATS } from './parseSeatingPlan';

/** A part of a venue that is sold by counting: standing room, or chairs without numbers. */
export const zoneSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: typedText(80).min(1),
  /** Id of the price category of all its places. */
  category: labelText(80).min(1),
  capacity: z.number().int().min(1).max(MAX_SEATS),
  /** Whether people stand there. */
  standing: z.boolean().default(false),
});
/** A part of a venue that is sold by counting. */
export type Zone = z.output<typeof zoneSchema>;

/** The zones of a venue, in the order in which buyers see them. */
export const zonesSchema = z.array(zoneSchema).min(1).max(100);

/** What is wrong with zones, and where: `1.name`. */
export interface ZonesFault {
  path: string;
  message: string;
}

/**
 * Checks what the shape alone cannot say: ids and names are unique, and all zones
 * together have at most {@link MAX_SEATS} places.
 */
export function findZonesFault(zones: readonly Zone[]): ZonesFault | undefined {
  let places = 0;
  for (const [index, { id, name, capacity }] of zones.entries()) {
    if (zones.findIndex(other => other.id === id) !== index) {
      return { path: `${index}.id`, message: `zone '${id}' is there twice` };
    }
    if (zones.findIndex(other => other.name === name) !== index) {
      const message = `two zones are called '${name}'`;
      return { path: `${index}.name`, message };
    }
    places += capacity;
    if (places > MAX_SEATS) {
      const message = `all zones together have more than ${MAX_SEATS} places`;
      return { path: `${index}.capacity`, message };
    }
  }
  return undefined;
}

/** A name for each place that lasts: as long as its zone has it, it is `<zone>-<number>`. */
export function zoneGuids(zones: readonly Zone[]): string[] {
  return zones.flatMap(({ id, capacity }) =>
    Array.from({ length: capacity }, (_, place) => `${id}-${place + 1}`),
  );
}

/**
 * The geometry of zones: a section each, its places one after the other.
 *
 * @param digest - names these zones for ever, see `planGeometry`
 */
export function zonesGeometry(
  zones: readonly Zone[],
  digest: string,
): PlanGeometry {
  const categories = [...new Set(zones.map(({ category }) => category))];
  const places = zones.flatMap(({ category, capacity }) =>
    Array.from({ length: capacity }, (_, place) => ({
      category: categories.indexOf(category),
      number: String(place + 1),
    })),
  );
  let firstSeat = 0;
  const spans = zones.map(({ capacity }) => {
    const span = { firstSeat, seatCount: capacity };
    firstSeat += capacity;
    return span;
  });
  return {
    digest,
    kind: 'zones',
    size: { width: 1, height: 1 },
    categories,
    sections: zones.map(({ name, standing }, index) => ({
      name,
      standing,
      outline: [],
      ...spans[index],
    })),
    rows: spans.map((span, section) => ({ section, name: '', ...span })),
    seats: {
      x: places.map(() => 0),
      y: places.map(() => 0),
      category: places.map(({ category }) => category),
      number: places.map(({ number }) => number),
    },
    decorations: [],
  };
}
