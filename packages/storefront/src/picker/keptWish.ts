import { z } from 'zod';

/** A wish is kept for as long as signing in, or signing up, may take. */
const KEPT_MS = 30 * 60_000;
const PREFIX = 'marquee.wish.';

const wishSchema = z.object({
  seats: z.array(z.number().int().min(0)).min(1),
  view: z.enum(['map', 'list']),
  category: z.string().optional(),
  access: z.enum(['none', 'step-free', 'wheelchair']).default('none'),
  until: z.number(),
});
/** Seats that somebody chose before signing in, and how they looked at the house. */
export type KeptWish = Omit<z.output<typeof wishSchema>, 'until'>;

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
  const kept = { ...wish, until: now + KEPT_MS };
  storage.setItem(`${PREFIX}${performance}`, JSON.stringify(kept));
}

/** The wish that this tab keeps for a performance, if it is not too old. */
export function findWish(
  storage: Storage,
  performance: string,
  now: number,
): KeptWish | undefined {
  try {
    const kept = wishSchema.parse(
      JSON.parse(storage.getItem(`${PREFIX}${performance}`) ?? 'null'),
    );
    const { until, ...wish } = kept;
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
