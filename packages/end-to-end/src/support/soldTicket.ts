import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Below the package's folder, in which Playwright runs. */
const FILE = join('dist', 'sold-ticket.json');

/** What a later run must find again: a buyer's order, and the cookie that opens it. */
export interface SoldTicket {
  show: string;
  title: string;
  orderUrl: string;
  ticketIds: string[];
  cookies: { name: string; value: string; domain: string; path: string }[];
}

/** Keeps a sold ticket for the run after the restart. */
export function keepSoldTicket(ticket: SoldTicket): void {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify(ticket));
}

/** The ticket that the run before the restart has sold. */
export function readSoldTicket(): SoldTicket {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}
