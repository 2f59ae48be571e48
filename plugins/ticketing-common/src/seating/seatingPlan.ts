import * as z from 'zod';
import { labelText, typedText } from '../api/text';

const coordinate = z.number().min(-1_000_000).max(1_000_000);
const point = z.object({ x: coordinate, y: coordinate });
const length = z.number().min(0).max(1_000_000);

/** Areas of pretix's format: shapes and texts that cannot be bought. */
const areaSchema = z.looseObject({
  shape: z
    .enum(['rectangle', 'circle', 'ellipse', 'polygon', 'text'])
    .optional(),
  position: point.default({ x: 0, y: 0 }),
  color: z.string().max(40).optional(),
  border_color: z.string().max(40).optional(),
  /** Degrees clockwise around `position`. */
  rotation: z.number().default(0),
  rectangle: z.object({ width: length, height: length }).optional(),
  circle: z.object({ radius: length }).optional(),
  ellipse: z.object({ radius: point }).optional(),
  polygon: z.object({ points: z.array(point).max(2_000) }).optional(),
  text: z
    .looseObject({
      text: labelText(200),
      position: point.default({ x: 0, y: 0 }),
    })
    .nullish(),
});
/** A shape or text of a seating plan that cannot be bought. */
export type SeatingPlanArea = z.output<typeof areaSchema>;

/**
 * What Marquee adds to a seat of pretix's format, under `marquee`; other programs
 * ignore it. A misspelt member is a fault, since the seat would be sold as if
 * nothing had been said of it.
 */
const seatExtensionSchema = z.strictObject({
  /** Whom the seat is kept for; `step-free` seats are for everybody. */
  access: z.enum(['wheelchair', 'companion', 'step-free']).optional(),
  view: z.literal('restricted').optional(),
  /** What is in the way of the view: a word of `VIEW_NOTES`, or any other. */
  viewNote: typedText(80).min(1).optional(),
});
/** What Marquee adds to a seat of pretix's format. */
export type SeatExtension = z.output<typeof seatExtensionSchema>;

const seatSchema = z.looseObject({
  seat_guid: labelText(200).min(1),
  seat_number: labelText(40),
  position: point,
  category: labelText(80),
  marquee: seatExtensionSchema.optional(),
});
/** A seat of a seating plan. */
export type SeatingPlanSeat = z.output<typeof seatSchema>;

const rowSchema = z.looseObject({
  row_number: labelText(40),
  position: point.default({ x: 0, y: 0 }),
  seats: z.array(seatSchema),
});

const zoneSchema = z.looseObject({
  name: labelText(80).default(''),
  position: point,
  rows: z.array(rowSchema),
  areas: z.array(areaSchema).default([]),
});
/** A part of a seating plan; Marquee's word for it is section. */
export type SeatingPlanZone = z.output<typeof zoneSchema>;

/**
 * A seating plan in pretix's public JSON format (its `seating-plan.schema.json`),
 * as far as Marquee reads it; members it does not know are ignored.
 * A zone of the file is a section of ours. Positions add up: zone + row + seat.
 *
 * This is the shape alone; what else a plan must fulfil is checked by
 * `parseSeatingPlan`.
 */
export const seatingPlanSchema = z.looseObject({
  name: labelText(200).min(1),
  categories: z
    .array(
      z.looseObject({
        name: labelText(80).min(1),
        color: z.string().max(40).default('#7a7f87'),
      }),
    )
    .min(1)
    .max(20),
  zones: z.array(zoneSchema).min(1),
  size: z.object({
    width: z.number().min(1).max(1_000_000),
    height: z.number().min(1).max(1_000_000),
  }),
});
/** A seating plan in pretix's public JSON format. */
export type SeatingPlan = z.output<typeof seatingPlanSchema>;
