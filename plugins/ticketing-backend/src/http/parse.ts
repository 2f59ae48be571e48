import { InputError } from '@backstage/errors';
import { z } from 'zod';

/** @throws InputError that names the place of the first fault */
export function parse<S extends z.ZodType>(
  schema: S,
  value: unknown,
): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [{ path, message }] = parsed.error.issues;
  throw new InputError(`${path.map(String).join('.') || 'body'}: ${message}`);
}
