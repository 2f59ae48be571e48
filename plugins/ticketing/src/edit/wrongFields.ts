import {
  FACTS_FIELDS,
  findSaleFaults,
  opensTooLate,
  showFactsSchema,
  type FactsField,
  type ShowFacts,
} from '@marquee/plugin-ticketing-common';

/** Fields that hold what cannot be published, in the order of the form. */
export function wrongFields(facts: ShowFacts): FactsField[] {
  const parsed = showFactsSchema.safeParse(facts);
  const paths = parsed.success
    ? findSaleFaults(parsed.data).map(({ path }) => path)
    : parsed.error.issues.map(({ path }) => path.join('.'));
  return FACTS_FIELDS.filter(
    field =>
      paths.some(path => path === field || path.startsWith(`${field}.`)) ||
      (field === 'sale' && parsed.success && opensTooLate(parsed.data)),
  );
}
