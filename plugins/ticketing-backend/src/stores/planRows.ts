import { createHash } from 'crypto';
import {
  PlanGeometry,
  seatLabel,
  SeatLabel,
} from '@marquee/plugin-ticketing-common';
import { Layout } from '@marquee/plugin-ticketing-node';
import { Knex } from 'knex';

/** A place as `seats` keeps it. */
type SeatRow = SeatLabel & { guid: string };

/**
 * Names a layout for ever. Seating plans keep the name that they had before there
 * were other kinds of layouts.
 */
export function digested({ geometry, guids }: Layout): PlanGeometry {
  const { kind, ...drawn } = geometry;
  const named = kind === 'seats' ? drawn : geometry;
  const text = JSON.stringify([named, guids]);
  const digest = createHash('sha256').update(text).digest('hex');
  return { ...geometry, digest };
}

function rowsOf({ geometry, guids }: Layout): SeatRow[] {
  return guids.map((guid, seat) => ({ guid, ...seatLabel(geometry, seat) }));
}

/**
 * Stores a plan, unless it is there. One statement with an array a column: 50,000
 * seats in well under a second.
 */
export async function insertPlan(
  transaction: Knex,
  layout: Layout,
): Promise<void> {
  const { geometry, guids } = layout;
  const { digest } = geometry;
  const inserted = await transaction('seating_plans')
    .insert({
      digest,
      geometry: JSON.stringify(geometry),
      seat_count: guids.length,
    })
    .onConflict('digest')
    .ignore()
    .returning('digest');
  if (inserted.length === 0) return;
  const rows = rowsOf(layout);
  const column = (name: keyof SeatRow) => rows.map(row => row[name]);
  await transaction.raw(
    `INSERT INTO seats (plan, seat_index, guid, section, "row", number, category)
     SELECT ?, ordinality - 1, guid, section, "row", number, category
     FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
       WITH ORDINALITY AS seat (guid, section, "row", number, category)`,
    [
      digest,
      guids,
      column('section'),
      column('row'),
      column('number'),
      column('category'),
    ],
  );
}

/**
 * Whether a layout has the very places of a stored plan, one by one: then it only
 * tells or draws them in another way, and what is held or sold stays so.
 */
export async function hasPlacesOf(
  transaction: Knex,
  plan: string,
  layout: Layout,
): Promise<boolean> {
  const stored: SeatRow[] = await transaction('seats')
    .where({ plan })
    .orderBy('seat_index')
    .select('guid', 'section', 'row', 'number', 'category');
  const rows = rowsOf(layout);
  return (
    stored.length === rows.length &&
    rows.every((row, seat) =>
      (Object.keys(row) as (keyof SeatRow)[]).every(
        name => row[name] === stored[seat][name],
      ),
    )
  );
}
