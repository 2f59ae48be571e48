import * as z from 'zod';
import { placesSchema } from '../seating/places';
import { showFactsSchema } from './show';

/**
 * Body of `PUT /manage/show` on the box office, sent by the portal with the
 * show's management key in {@link MANAGEMENT_KEY_HEADER}. Sending the same again changes nothing;
 * new facts replace the old; places may only change while none is held or sold.
 */
export const showSetupSchema = z.strictObject({
  facts: showFactsSchema,
  places: placesSchema,
});
/** What a box office must know in order to sell a show. */
export type ShowSetup = z.output<typeof showSetupSchema>;
