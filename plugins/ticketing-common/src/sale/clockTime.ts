import * as z from 'zod';

/** A time of day on the venue's clocks, `HH:mm` from 00:00 to 23:59. */
export const clockTimeSchema = z
  .string()
  .regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'must be HH:mm');
