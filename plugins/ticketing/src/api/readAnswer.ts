import type { z } from 'zod';
import { OtherVersionError } from './OtherVersionError';

/**
 * What a box office answered.
 *
 * @throws OtherVersionError when it is in no form that is known
 */
export async function readAnswer<Schema extends z.ZodType>(
  schema: Schema,
  response: Response,
): Promise<z.output<Schema>> {
  const read = schema.safeParse(await response.json());
  if (read.success) return read.data;
  // For those who look into the console: which member is not as it should be.
  throw new OtherVersionError(read.error.message);
}
