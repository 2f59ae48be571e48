import {
  type Conflict,
  conflictSchema,
} from '@marquee/plugin-ticketing-common';
import { z } from 'zod';

const errorBody = z.object({ error: z.object({ message: z.string() }) });

/**
 * What the body of an error answer says: the reason of a 409, or the message of
 * Backstage's error shape; both may be missing.
 */
export function readRefusal(body: unknown): {
  conflict?: Conflict;
  message?: string;
} {
  const conflict = conflictSchema.safeParse(body);
  if (conflict.success) {
    return { conflict: conflict.data, message: conflict.data.message };
  }
  const error = errorBody.safeParse(body);
  return error.success ? { message: error.data.error.message } : {};
}
