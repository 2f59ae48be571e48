import { RefusedError, type FieldFault } from '@marquee/plugin-accounts-common';
import type { z } from 'zod';

/**
 * Parses what a caller sent.
 *
 * @throws RefusedError `invalid-input`, with every field that is at fault
 */
export function parseInput<S extends z.ZodType>(
  schema: S,
  input: unknown,
): z.output<S> {
  const parsed = schema.safeParse(input ?? {}, { reportInput: true });
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.flatMap(faultsOf);
  // The first fault of a field says enough.
  const fields = faults.filter(
    ({ field }, at) => faults.findIndex(it => it.field === field) === at,
  );
  throw new RefusedError({
    reason: 'invalid-input',
    message: fields
      .map(({ field, fault }) => `${field} is ${fault}`)
      .join(', '),
    fields,
  });
}

function faultsOf(issue: z.core.$ZodIssue) {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(field => ({ field, fault: 'malformed' as const }));
  }
  return [{ field: issue.path.join('.'), fault: faultOf(issue) }];
}

function faultOf(issue: z.core.$ZodIssue): FieldFault {
  // Consents are literals: another version is one that is no longer in force.
  if (issue.path[0] === 'consents' && issue.path.length > 1) {
    return issue.input === undefined ? 'missing' : 'outdated';
  }
  if (issue.input === undefined || issue.input === '') return 'missing';
  if (issue.code === 'too_small') return 'too-short';
  if (issue.code === 'too_big') return 'too-long';
  return 'malformed';
}
