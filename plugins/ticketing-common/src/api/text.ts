import * as z from 'zod';

/** What no database can keep in a text: the null character, and half of a character. */
const NOT_STORABLE = /\0|\p{Surrogate}/gu;

/**
 * A text that people typed or pasted, of at most `max` characters: without blanks around it,
 * and without what nobody sees and no database keeps.
 */
export function typedText(max: number) {
  return storable().trim().max(max);
}

/**
 * A text that names or labels something in a file, of at most `max` characters: as it
 * is, blanks and all, but without what nobody sees and no database keeps.
 */
export function labelText(max: number) {
  return storable().max(max);
}

function storable() {
  return z.string().overwrite(text => text.replace(NOT_STORABLE, ''));
}
