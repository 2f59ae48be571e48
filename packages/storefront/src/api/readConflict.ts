import { type Conflict, conflictSchema } from '@marquee/plugin-ticketing-common';
import { z } from 'zod';

const besideError = z.object({ conflict: conflictSchema });
const asBody = z.object(conflictSchema.shape);

/**
 * The reason in the body of a 409 answer, where it stands beside Backstage's
 * error shape; undefined when the body carries none.
 */
export function readConflict(body: unknown): Conflict | undefined {
  const nested = besideError.safeParse(body);
  if (nested.success) return nested.data.conflict;
  const flat = asBody.safeParse(body);
  return flat.success ? flat.data : undefined;
}
