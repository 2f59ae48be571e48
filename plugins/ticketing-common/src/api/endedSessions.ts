import * as z from 'zod';

/** Query that says which sessions of a buyer end; all of them without it. */
export const endedSessionsSchema = z.object({
  /** Only those that came of this session of the account. */
  session: z.string().min(1).optional(),
  /** Only those begun before, by the clock of the accounts service. */
  before: z.iso
    .datetime()
    .transform(time => new Date(time))
    .optional(),
});
/** Which sessions of a buyer end; all of them when it says nothing. */
export type EndedSessions = z.output<typeof endedSessionsSchema>;

/** The query for {@link endedSessionsSchema}, with its question mark; empty for all sessions. */
export function toEndedSessionsQuery(ended: EndedSessions): string {
  const { session, before } = ended;
  const query = new URLSearchParams({
    ...(session !== undefined && { session }),
    ...(before && { before: before.toISOString() }),
  });
  return query.size > 0 ? `?${query}` : '';
}
