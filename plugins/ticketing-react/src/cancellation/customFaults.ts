import type { CancellationFault } from '@marquee/plugin-ticketing-common';

/** What of the check of own rules is told; what single fields say themselves is left out. */
interface Checked {
  success: boolean;
  error?: {
    issues: readonly {
      path: readonly PropertyKey[];
      params?: Record<string, unknown>;
    }[];
  };
}

/** Why own rules cannot be, by what the fault is about. */
export interface CustomFaults {
  /** By index of the step. */
  steps: Record<number, Exclude<CancellationFault, 'grace-late'>>;
  graceLate: boolean;
}

/** Sorts what a check of own rules found. */
export function customFaults({ error }: Checked): CustomFaults {
  const found: CustomFaults = { steps: {}, graceLate: false };
  for (const { path, params } of error?.issues ?? []) {
    const fault = params?.fault as CancellationFault | undefined;
    if (fault === 'grace-late') found.graceLate = true;
    else if (fault) found.steps[Number(path[1])] = fault;
  }
  return found;
}
