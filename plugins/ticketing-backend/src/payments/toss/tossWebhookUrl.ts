import {
  TICKETING_BASE_PATH,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';

/**
 * Where Toss Payments calls the box office of a show.
 *
 * @param publicUrl - address of the show's page, without a slash at the end
 */
export function tossWebhookUrl(publicUrl: string): string {
  return `${publicUrl}${TICKETING_BASE_PATH}${ticketingRoutes.tossWebhook}`;
}
