import { z } from 'zod';

const point = z.object({ x: z.number(), y: z.number() });

/** Areas of pretix's format: shapes and texts that cannot be bought. */
const areaSchema = z.looseObject({
  shape: z.enum(['rectangle', 'circle', 'ellipse', 'polygon', 'text']),
  position: point,
  color: z.string().optional(),
  border_color: z.string().optional(),
  rotation: z.number().optional(),
  rectangle: z.object({ width: z.number(), height: z.number() }).optional(),
  circle: z.object({ radius: z.number() }).optional(),
  ellipse: z
    .object({ radius: z.object({ x: z.number(), y: z.number() }) })
    .optional(),
  polygon: z.object({ points: z.array(point) }).optional(),
  text: z
    .looseObject({ text: z.string(), position: point.optional() })
    .nullish(),
});

const seatSchema = z.looseObject({
  seat_guid: z.string().min(1),
  seat_number: z.string(),
  position: point,
  category: z.string(),
});

const rowSchema = z.looseObject({
  row_number: z.string(),
  position: point,
  seats: z.array(seatSchema),
});

const zoneSchema = z.looseObject({
  name: z.string(),
  position: point,
  rows: z.array(rowSchema),
  areas: z.array(areaSchema).default([]),
});

/**
 * A seating plan in pretix's public JSON format (its `seating-plan.schema.json`),
 * as far as Marquee reads it; members it does not know are ignored.
 * A zone of the file is a section of ours. Positions add up: zone + row + seat.
 */
export const seatingPlanSchema = z.looseObject({
  name: z.string().min(1),
  categories: z
    .array(z.looseObject({ name: z.string().min(1), color: z.string() }))
    .min(1),
  zones: z.array(zoneSchema).min(1),
  size: z.object({ width: z.number().min(1), height: z.number().min(1) }),
});
/** A seating plan in pretix's public JSON format. */
export type SeatingPlan = z.output<typeof seatingPlanSchema>;
