import type { OfferedParts } from '@marquee/plugin-shows-common';

/**
 * What is picked of an offer: everything essential, and of the seller's wishes
 * what is still offered and theirs to pick. In the order of the offer.
 */
export function pickedParts(offer: OfferedParts, wishes: string[]): string[] {
  return offer.parts
    .filter(({ internal }) => !internal)
    .filter(({ name, essential }) => essential || wishes.includes(name))
    .map(({ name }) => name);
}
