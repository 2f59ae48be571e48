import { ResponseError } from '@backstage/errors';
import { z } from 'zod';
import { RefusedError } from './RefusedError';

/** What a box office answers to what cannot be; it comes through the portal as it is. */
const refusalSchema = z.object({ reason: z.string(), message: z.string() });

/** The error that an answer stands for: the box office's own refusal, or the portal's. */
export async function refusalOf(response: Response): Promise<Error> {
  const body = await response
    .clone()
    .json()
    .catch(() => undefined);
  const refusal = refusalSchema.safeParse(body);
  return refusal.success
    ? new RefusedError(refusal.data.reason, refusal.data.message)
    : await ResponseError.fromResponse(response);
}
