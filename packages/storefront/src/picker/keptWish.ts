import * as z from 'zod';

/** A wish is kept for as long as signing in, or signing up, may take. */
const KEPT_MS = 30 * 60_000;
const PREFIX = 'marquee.wish.';

const seatsSchema = z.object({
  seats: z.array(z.number().int().min(0)).min(1),
  view: z.enum(['map', 'list']),
  category: z.string().optional(),
  access: z.enum(['none', 'step-free', 'wheelchair']).default('none'),
});
/** Seats that somebody chose before signing in, and how they looked at the house. */
export type KeptSeats = z.output<typeof seatsSchema>;

const zonesSchema = z.object({
  zones: z
    .array(
      z.object({
        zone: z.number().int().min(0),
        count: z.number().int().min(1),
      }),
    )
    .min(1),
});
/** How many places of which zones somebody chose before signing in. */
export type KeptZones = z.output<typeof zonesSchema>;

/** What somebody chose before signing in. */
export type KeptWish = KeptSeats | KeptZones;
const keptSchema = z.object({
  wish: z.union([seatsSchema, zonesSchema]),
  until: z.number(),
});

/**
 * Keeps a wish for this tab while its owner signs in. It is not put into the
 * address: a link from anywhere would then hold seats in the name of whoever
 * opens it.
 */
export function keepWish(
  storage: Storage,
  options: { performance: string; wish: KeptWish; now: number },
): void {
  const { performance, wish, now } = options;
  const kept = { wish, until: now + KEPT_MS };
  storage.setItem(`${PREFIX}${performance}`, JSON.stringify(kept));
}

/** The wish that this tab keeps for a performance, if it is not too old. */
export function findWish(
  storage: Storage,
  performance: string,
  now: number,
): KeptWish | undefined {
  try {
    const { wish, until } = keptSchema.parse(
      JSON.parse(storage.getItem(`${PREFIX}${performance}`) ?? 'null'),
    );
    return until > now ? wish : undefined;
  } catch {
    // Nothing kept, or by another version of this page.
    return undefined;
  }
}

/** Forgets the wish for a performance. */
export function dropWish(storage: Storage, performance: string): void {
  storage.removeItem(`${PREFIX}${performance}`);
}
