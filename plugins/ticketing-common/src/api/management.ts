import { z } from 'zod';
import { seatingPlanSchema } from '../seating/seatingPlan';
import { showFactsSchema } from './show';

/**
 * Body of `PUT /manage/show` on the box office, sent by the portal with the
 * show's management key in {@link MANAGEMENT_KEY_HEADER}. Sending the same again changes nothing;
 * new facts replace the old; the seating plan may only change while nothing is
 * held or sold.
 */
export const showSetupSchema = z.strictObject({
  facts: showFactsSchema,
  plan: seatingPlanSchema,
});
/** What a box office must know in order to sell a show. */
export type ShowSetup = z.output<typeof showSetupSchema>;
