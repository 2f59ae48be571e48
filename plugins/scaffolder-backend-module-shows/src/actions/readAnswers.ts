import { InputError } from '@backstage/errors';
import {
  showAnswersSchema,
  type ShowAnswers,
} from '@marquee/plugin-shows-common';
import { z } from 'zod';

/**
 * Reads the answers of a form. Fields that were left empty come as empty texts
 * or null, and stand for what is absent.
 *
 * @throws InputError that names the answer at fault
 */
export function readAnswers(input: unknown): ShowAnswers {
  const parsed = showAnswersSchema.safeParse(dropEmpty(input));
  if (parsed.success) return parsed.data;
  throw new InputError(
    `The answers cannot be used: ${z.prettifyError(parsed.error)}`,
  );
}

function dropEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value)
    .filter(([, member]) => member !== '' && member !== null)
    .map(([key, member]) => [key, dropEmpty(member)]);
  return Object.fromEntries(members);
}
