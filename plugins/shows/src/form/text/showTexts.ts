import { showFactsSchema } from '@marquee/plugin-ticketing-common';
import { z } from 'zod';

const { title, description, venue } = showFactsSchema.shape;

/** The texts of a show that the form asks for, each with what it has to be. */
export const SHOW_TEXTS = {
  title,
  description,
  venueName: venue.shape.name,
  venueAddress: venue.shape.address,
};

const optionsSchema = z.object({
  text: z.enum(['title', 'description', 'venueName', 'venueAddress']),
  rows: z.number().int().min(1).default(1),
});

/**
 * Reads what the template says of a text as its `ui:options`: which one is asked
 * for, and how many lines are seen at a time.
 *
 * @throws ZodError for a text that nobody knows
 */
export function readTextOptions(
  uiSchema: object = {},
): z.output<typeof optionsSchema> {
  return z.object({ 'ui:options': optionsSchema }).parse(uiSchema)[
    'ui:options'
  ];
}
