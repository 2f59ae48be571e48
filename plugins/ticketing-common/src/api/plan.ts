import * as z from 'zod';
import { seatIndexSchema } from './seats';

// Checked in one go: one schema for each of 50,000 seats takes longer than all else.
const integers = z.custom<number[]>(
  value => Array.isArray(value) && value.every(Number.isInteger),
  'must be a list of integers',
);
const texts = z.custom<string[]>(
  value =>
    Array.isArray(value) && value.every(item => typeof item === 'string'),
  'must be a list of texts',
);
const seatList = z.array(seatIndexSchema);

/**
 * What is special about seats, as lists of seat indexes in ascending order. A
 * seat is in at most one of `wheelchair`, `companion` and `stepFree`; places for
 * wheelchairs are step-free without being in that list.
 */
export const planFeaturesSchema = z.object({
  /** Places for people who bring their own wheelchair. */
  wheelchair: seatList,
  /** Seats for those who come with the wheelchair beside them in the row. */
  companion: seatList,
  /** Seats reached without a step. */
  stepFree: seatList,
  /** Seats from which a part cannot be seen, by what stands in the way. */
  restricted: z.array(
    z.object({ note: z.string().optional(), seats: seatList }),
  ),
});
/** What is special about the seats of a plan. */
export type PlanFeatures = z.infer<typeof planFeaturesSchema>;

/**
 * The geometry of all places of a performance, as the seat picker draws it: made
 * once, never changed, cached for ever under its `digest`.
 *
 * Places stand in the fixed order that seat indexes refer to: rows of a section
 * are contiguous, so are seats of a row. Coordinates are integers in plan units.
 */
export const planGeometrySchema = z.object({
  digest: z.string(),
  /**
   * `seats`: a seating plan. `zones`: each section is a zone of so many places, in
   * one row without a name; nothing is to be drawn, so all coordinates are 0.
   */
  kind: z.enum(['seats', 'zones']).default('seats'),
  size: z.object({ width: z.number(), height: z.number() }),
  categories: z.array(z.string()),
  sections: z.array(
    z.object({
      name: z.string(),
      /** Of a zone: people stand there. */
      standing: z.boolean().optional(),
      /** Outline as `[x, y]` points, for the level where seats are too small to see. */
      outline: z.array(z.tuple([z.number(), z.number()])),
      firstSeat: z.number().int(),
      seatCount: z.number().int(),
    }),
  ),
  rows: z.array(
    z.object({
      section: z.number().int(),
      name: z.string(),
      firstSeat: z.number().int(),
      seatCount: z.number().int(),
    }),
  ),
  /** Parallel arrays over all seats. */
  seats: z.object({
    x: integers,
    y: integers,
    category: integers,
    number: texts,
  }),
  /** Left out where the plan says nothing special of any seat. */
  features: planFeaturesSchema.optional(),
  /** Stage, aisles, labels: what is drawn and cannot be bought. */
  decorations: z.array(
    z.object({
      kind: z.enum(['rectangle', 'ellipse', 'polygon', 'text']),
      points: z.array(z.tuple([z.number(), z.number()])),
      text: z.string().optional(),
      color: z.string().optional(),
    }),
  ),
});
/** The geometry of all places of a performance. */
export type PlanGeometry = z.infer<typeof planGeometrySchema>;
