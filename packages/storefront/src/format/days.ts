import { digitsOf } from './digitsOf';

const DAY_MS = 24 * 60 * 60_000;
const two = (value: number) => String(value).padStart(2, '0');

/** The day that the calendar in a time zone shows at an instant: `2026-12-24`. */
export function dayOf(iso: string, timeZone: string): string {
  const { year, month, day } = digitsOf(new Date(iso), timeZone);
  return `${year}-${two(month)}-${two(day)}`;
}

/** A day so many days later; earlier when negative. */
export function shiftDay(day: string, days: number): string {
  const shifted = Date.parse(`${day}T00:00:00Z`) + days * DAY_MS;
  return new Date(shifted).toISOString().slice(0, 10);
}

/** Day of the week, 0 (Sunday) to 6. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** An instant that formats of dates show as this day, in the time zone UTC. */
export function noonOf(day: string): string {
  return `${day}T12:00:00.000Z`;
}

/** Whether a text names a day of the calendar; `2026-02-30` does not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && shiftDay(text, 0) === text;
}
