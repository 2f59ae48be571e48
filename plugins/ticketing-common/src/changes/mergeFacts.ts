import type { ShowFacts } from '../api/show';
import {
  differingFields,
  factsField,
  withFactsField,
  type FactsField,
} from './factsFields';

/** Two sellers' changes of the same facts, put together. */
export interface MergedFacts {
  /** Theirs, with what only I changed; where both did, theirs. */
  facts: ShowFacts;
  /** Fields that both changed, and not to the same. */
  conflicts: FactsField[];
}

/**
 * Puts together what two people made of the same facts, field by field.
 *
 * @param versions.base - what both began with
 * @param versions.theirs - what was saved meanwhile
 */
export function mergeFacts(versions: {
  base: ShowFacts;
  mine: ShowFacts;
  theirs: ShowFacts;
}): MergedFacts {
  const { base, mine, theirs } = versions;
  const ofMine = differingFields(base, mine);
  const ofTheirs = differingFields(base, theirs);
  const apart = differingFields(mine, theirs);
  const conflicts = ofMine.filter(
    field => ofTheirs.includes(field) && apart.includes(field),
  );
  const facts = ofMine
    .filter(field => !conflicts.includes(field))
    .reduce(
      (merged, field) => withFactsField(merged, field, factsField(mine, field)),
      theirs,
    );
  return { facts, conflicts };
}
