/**
 * Events topic on which shows-backend says that a show changed: it was opened,
 * went on sale, or failed. The payload is a {@link ShowsEventPayload}.
 */
export const SHOWS_TOPIC = 'shows';

/** Which show changed; read it from the {@link ShowsService}. */
export interface ShowsEventPayload {
  show: string;
}
