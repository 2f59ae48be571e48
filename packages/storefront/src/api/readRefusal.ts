import {
  type Conflict,
  conflictSchema,
  signInRequiredSchema,
} from '@marquee/plugin-ticketing-common';
import * as z from 'zod';

const errorBody = z.object({ error: z.object({ message: z.string() }) });

/**
 * What the body of an error answer says: the reason of a 409, the way out of a
 * 401, or the message of Backstage's error shape; all may be missing.
 */
export function readRefusal(body: unknown): {
  conflict?: Conflict;
  message?: string;
  signIn?: string;
} {
  const conflict = conflictSchema.safeParse(body);
  if (conflict.success) {
    return { conflict: conflict.data, message: conflict.data.message };
  }
  const stranger = signInRequiredSchema.safeParse(body);
  if (stranger.success) {
    const { message, signIn } = stranger.data;
    return { message, signIn };
  }
  const error = errorBody.safeParse(body);
  return error.success ? { message: error.data.error.message } : {};
}
