import { z } from 'zod';

/** Kinds of shows. */
export const genreSchema = z.enum([
  'concert',
  'musical',
  'play',
  'classical',
  'dance',
  'sports',
  'exhibition',
  'other',
]);
/** A kind of show. */
export type Genre = z.infer<typeof genreSchema>;

/** Ways in which places are sold. */
export const seatingSchema = z.enum(['reserved', 'zones', 'free', 'timed']);
/** A way in which places are sold. */
export type Seating = z.infer<typeof seatingSchema>;

/** Which shows a part is made for; an absent list means every one. */
export const suitabilitySchema = z.strictObject({
  genres: z.array(genreSchema).min(1).optional(),
  seatings: z.array(seatingSchema).min(1).optional(),
});
/** Which shows a part is made for. */
export type Suitability = z.infer<typeof suitabilitySchema>;

/** Whether a part that suits `suitability` fits a show of this genre and seating. */
export function suits(
  suitability: Suitability,
  show: { genre: Genre; seating: Seating },
): boolean {
  const { genres, seatings } = suitability;
  return (
    (genres?.includes(show.genre) ?? true) &&
    (seatings?.includes(show.seating) ?? true)
  );
}
