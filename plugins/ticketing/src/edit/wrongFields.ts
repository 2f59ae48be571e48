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
  const issues = showFactsSchema.safeParse(facts).error?.issues ?? [];
  const paths = [
    ...issues.map(({ path }) => path.join('.')),
    ...findSaleFaults(facts).map(({ path }) => path),
    ...(opensTooLate(facts) ? ['sale'] : []),
  ];
  return FACTS_FIELDS.filter(field =>
    paths.some(path => path === field || path.startsWith(`${field}.`)),
  );
}
