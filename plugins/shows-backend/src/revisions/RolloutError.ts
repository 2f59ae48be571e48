import { CustomErrorBase } from '@backstage/errors';

/** A rollout failed; the message says to the seller why, in plain words. */
export class RolloutError extends CustomErrorBase {
  name = 'RolloutError' as const;
}
