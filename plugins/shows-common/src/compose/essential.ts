import type {
  Capability,
  PartDescriptor,
} from '@marquee/plugin-container-pool-common';

/** Capabilities without which a show cannot be sold. */
export const ESSENTIAL_CAPABILITIES: readonly Capability[] = [
  'show-page',
  'booking',
];

/**
 * Capabilities that keep a show's data. Sellers do not pick their providers,
 * which come with what requires them, and never run more than one pod of each:
 * two seat stores at once would sell a seat twice.
 */
export const DATA_CAPABILITIES: readonly Capability[] = [
  'sql-database',
  'seat-store',
];

/** Whether a part provides something that no show can do without. */
export function isEssential(part: PartDescriptor): boolean {
  return part.provides.some(({ capability }) =>
    ESSENTIAL_CAPABILITIES.includes(capability),
  );
}

/** Whether a part is there for other parts only: everything it provides is data. */
export function isInternal(part: PartDescriptor): boolean {
  return part.provides.every(({ capability }) =>
    DATA_CAPABILITIES.includes(capability),
  );
}

/** Whether a part keeps data and so runs as exactly one pod. */
export function keepsData(part: PartDescriptor): boolean {
  return (
    part.storage !== undefined ||
    part.provides.some(({ capability }) =>
      DATA_CAPABILITIES.includes(capability),
    )
  );
}
