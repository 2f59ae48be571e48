import { InputError } from '@backstage/errors';
import { z } from 'zod';

const placeSchema = z.tuple([
  z.union([z.string().max(300), z.number()]),
  z.uuid(),
]);

/** Where a page ended: the value that it is sorted by, and the order's id among equal ones. */
export type Place = z.output<typeof placeSchema>;

/** A place as callers hand it back; they need not know what is in it. */
export function writeCursor(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** @throws InputError when it is no cursor of ours */
export function readCursor(cursor: string): Place {
  try {
    const json = Buffer.from(cursor, 'base64url').toString();
    return placeSchema.parse(JSON.parse(json));
  } catch {
    throw new InputError('after: no such page');
  }
}
