import { ShowFacts, showFactsSchema } from '@marquee/plugin-ticketing-common';
import { z } from 'zod';

/**
 * Reads facts that another version of the box office may have stored: what an
 * older one did not know gets its default, what only a newer one knows is left out.
 */
export function readStoredFacts(stored: object): ShowFacts {
  const parsed = showFactsSchema.safeParse(stored);
  if (parsed.success) return parsed.data;
  const facts = structuredClone(stored);
  parsed.error.issues.forEach(issue => leaveOut(facts, issue));
  return showFactsSchema.parse(facts);
}

function leaveOut(facts: object, issue: z.core.$ZodIssue) {
  if (issue.code !== 'unrecognized_keys') return;
  const holder = issue.path.reduce<any>((value, key) => value?.[key], facts);
  for (const key of issue.keys) delete holder?.[key];
}
