import type { FieldFault, RefusalBody } from '@marquee/plugin-accounts-common';
import type { z } from 'zod';

/** What the fields of a form say, by their names. */
export type Values = Record<string, string>;

/** A field and what is wrong with it. */
export interface Fault {
  field: string;
  /** The last three are what only accounts can know. */
  fault: FieldFault | 'wrong-password' | 'wrong-code' | 'code-expired';
}

/** `consents.terms` is asked for by a field called `terms`. */
function fieldOf(path: string): string {
  return path.split('.').pop() ?? path;
}

function faultOf(issue: z.core.$ZodIssue, value: string | undefined) {
  if (!value?.trim()) return 'missing';
  if (issue.code === 'too_small') return 'too-short';
  return issue.code === 'too_big' ? 'too-long' : 'malformed';
}

/** What the schema finds wrong, each field once. */
export function faultsOfSchema(error: z.ZodError, values: Values): Fault[] {
  const faults = new Map<string, Fault>();
  for (const issue of error.issues) {
    const field = fieldOf(issue.path.join('.'));
    if (!faults.has(field))
      faults.set(field, { field, fault: faultOf(issue, values[field]) });
  }
  return [...faults.values()];
}

/** The fields that a refusal is about, as far as the form has them. */
export function faultsOfRefusal(
  refusal: RefusalBody,
  fields: readonly string[],
): Fault[] {
  const { reason } = refusal;
  const here = (name: string) => fields.includes(name);
  switch (reason) {
    case 'wrong-password': {
      const field = ['current', 'password'].find(here);
      return field ? [{ field, fault: reason }] : [];
    }
    case 'wrong-code':
    case 'code-expired':
      return here('code') ? [{ field: 'code', fault: reason }] : [];
    default:
      return refusal.fields
        .map(({ field, fault }) => ({ field: fieldOf(field), fault }))
        .filter(({ field }) => here(field));
  }
}
