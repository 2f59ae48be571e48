import type { ShowFacts } from '../api/show';

/**
 * What a seller may change of a show's facts, in the order of the form. Each is
 * changed, compared and merged as a whole.
 */
export const FACTS_FIELDS = [
  'title',
  'description',
  'poster',
  'posterAlt',
  'venue.name',
  'venue.address',
  'venue.timeZone',
  'performances',
  'priceCategories',
  'discounts',
  'bookingFee',
  'cancellation',
  'sale',
  'resale',
  'maxTicketsPerOrder',
  'orphanRule',
] as const;
/** One of {@link FACTS_FIELDS}. */
export type FactsField = (typeof FACTS_FIELDS)[number];

/** Members of the facts that never change. */
export const FIXED_FACTS = ['id', 'genre', 'currency'] as const;

type Members = Record<string, unknown>;

/** What a field holds; undefined when it is empty. */
export function factsField(facts: ShowFacts, field: FactsField): unknown {
  let value: unknown = facts;
  for (const key of field.split('.')) value = (value as Members)[key];
  return value;
}

/** The facts with another value in a field; undefined empties it. */
export function withFactsField(
  facts: ShowFacts,
  field: FactsField,
  value: unknown,
): ShowFacts {
  const put = (members: Members, [key, ...rest]: string[]): Members => {
    const { [key]: inside, ...others } = members;
    const filled = rest.length > 0 ? put(inside as Members, rest) : value;
    return filled === undefined ? others : { ...others, [key]: filled };
  };
  return put(facts, field.split('.')) as ShowFacts;
}

/** Fields in which two versions differ, in the order of the form. */
export function differingFields(a: ShowFacts, b: ShowFacts): FactsField[] {
  return FACTS_FIELDS.filter(
    field => !isSame(factsField(a, field), factsField(b, field)),
  );
}

/** Whether two JSON values are the same, in whichever order their members come. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b)
    return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [ofA, ofB] = [a, b].map(it =>
    Object.entries(it).filter(([, value]) => value !== undefined),
  );
  return (
    ofA.length === ofB.length &&
    ofA.every(([key, value]) => isSame(value, (b as Members)[key]))
  );
}
