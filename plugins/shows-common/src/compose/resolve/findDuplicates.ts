import {
  capabilitySchema,
  type PoolPart,
} from '@marquee/plugin-container-pool-common';
import type { Problem } from '../../model';
import { providers } from './selectParts';

/** Finds capabilities that more than one part of the show provides. */
export function findDuplicates(selected: readonly PoolPart[]): Problem[] {
  return capabilitySchema.options.flatMap(capability => {
    const candidates = providers(selected, capability).map(
      ({ descriptor }) => descriptor.name,
    );
    return candidates.length > 1
      ? [{ type: 'duplicate', capability, path: 'parts', candidates }]
      : [];
  });
}
