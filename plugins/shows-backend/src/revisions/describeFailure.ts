import { isClusterError } from '@marquee/cluster-client';
import { isError } from '@backstage/errors';

/** Says in plain words why the cluster did not do what a rollout asked for. */
export function describeFailure(error: unknown): string {
  if (!isError(error)) return `Something unknown went wrong: ${error}`;
  if (error.name === 'RolloutError') return error.message;
  if (isClusterError(error)) {
    if (error.message.includes('exceeded quota')) {
      return `The seller's quota is used up: ${error.message}`;
    }
    return error.status >= 500
      ? `The cluster has trouble of its own: ${error.message}`
      : `The cluster refuses it: ${error.message}`;
  }
  if ('code' in error && String(error.code).startsWith('E')) {
    return `The cluster cannot be reached: ${error.message}`;
  }
  return error.message;
}
