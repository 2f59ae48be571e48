import { InputError } from '@backstage/errors';
import { z } from 'zod';

/** @throws InputError with `path`, the first member that does not fit */
export function parseInput<T extends z.ZodType>(
  schema: T,
  input: unknown,
): z.output<T> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [{ path }] = parsed.error.issues;
  throw Object.assign(new InputError(z.prettifyError(parsed.error)), {
    path: path.join('.'),
  });
}
