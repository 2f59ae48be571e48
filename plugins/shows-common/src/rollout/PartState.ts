import type { PartCause } from './PartCause';

/** How far a part has come on its way to being ready. */
export type PartProgress =
  | {
      type:
        | 'deleted'
        | 'created'
        | 'paused'
        | 'replacing-pods'
        | 'replacing-pod'
        | 'settling';
    }
  /** How many of its pods there are yet, of how many. */
  | { type: 'starting' | 'readying'; pods: number; wanted: number };

/** A part that is waited for: how far it has come, or why it does not come. */
export type PartState =
  /** `hint`: what the cluster last complained of. */
  | { part: string; progress: PartProgress; hint?: string }
  | { part: string; cause: PartCause };
