/** Curtain time of a show that is well to come, as the form's field has it: on the venue's clocks. */
export function comingEvening(): string {
  const day = new Date(Date.now() + 100 * 24 * 60 * 60_000);
  return `${day.toISOString().slice(0, 10)}T19:30`;
}
