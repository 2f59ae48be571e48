import { addDays, clockOn, dateAt } from '../time/venueCalendar';
import type { Resale } from './sale';

/**
 * When a seat that was freed at `freedAt` goes back on sale. Instants are ISO
 * 8601; `timeZone` is that of the venue.
 */
export function resaleAt(
  resale: Resale,
  timeZone: string,
  freedAt: string,
): string {
  const freed = Date.parse(freedAt);
  switch (resale.type) {
    case 'at-once':
      return new Date(freed).toISOString();
    case 'daily': {
      const day = dateAt(freed, timeZone);
      const today = clockOn(day, resale.at, timeZone);
      const next =
        today >= freed ? today : clockOn(addDays(day, 1), resale.at, timeZone);
      return new Date(next).toISOString();
    }
    default:
      throw new Error(`Unknown resale ${resale satisfies never}`);
  }
}
