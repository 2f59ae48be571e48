import {
  CAPABILITY_ENV,
  type Capability,
  type PoolPart,
  type RequiredCapability,
} from '@marquee/plugin-container-pool-common';
import type { PoolSnapshot } from '../../model';
import { compareText } from '../pool';
import { providers } from './selectParts';
import type { Wire, WireEnd } from './types';

/** Connects each requirement with its provider, sorted by part and capability. */
export function wireParts(
  selected: readonly PoolPart[],
  pool: PoolSnapshot,
): Wire[] {
  return selected
    .flatMap(part =>
      part.descriptor.requires.flatMap(required => {
        const end = findEnd(required.capability, selected, pool);
        return end ? [toWire(part, required, end)] : [];
      }),
    )
    .sort(
      (a, b) =>
        compareText(a.from, b.from) || compareText(a.capability, b.capability),
    );
}

/** A part of the show goes before what the world outside offers. */
function findEnd(
  capability: Capability,
  selected: readonly PoolPart[],
  pool: PoolSnapshot,
): WireEnd | undefined {
  const [part] = providers(selected, capability);
  const provided = part?.descriptor.provides.find(
    candidate => candidate.capability === capability,
  );
  if (provided) return { type: 'part', part, provided };
  const provider = pool.external.find(
    external => external.capability === capability,
  );
  return provider && { type: 'external', provider };
}

function toWire(
  part: PoolPart,
  { capability, optional }: RequiredCapability,
  end: WireEnd,
): Wire {
  return {
    from: part.descriptor.name,
    to: end.type === 'part' ? end.part.descriptor.name : capability,
    capability,
    env: CAPABILITY_ENV[capability],
    external: end.type === 'external',
    optional,
    end,
  };
}
