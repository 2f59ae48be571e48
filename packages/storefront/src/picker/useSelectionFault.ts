import { useMemo } from 'react';
import { type SelectionFault, selectionFault } from '../seating/selectionFault';
import type { Picker } from './pickerContext';

/** What keeps the reader's seats from being bought as they are; follows the live seats. */
export function useSelectionFault({
  facts,
  map,
  hold,
}: Pick<Picker, 'facts' | 'map' | 'hold'>): SelectionFault | undefined {
  const { plan, codes, revision } = map;
  const { wanted, hold: mine } = hold;
  const { orphanRule } = facts;
  return useMemo(
    () =>
      plan && codes && wanted.length > 0
        ? selectionFault({
            geometry: plan.geometry,
            codes,
            wanted,
            held: mine?.seats ?? [],
            orphanRule,
          })
        : undefined,
    // The codes change in place; their revision tells when.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [plan, codes, revision, wanted, mine, orphanRule],
  );
}
