import { isClusterError } from '@marquee/cluster-client';
import { isError } from '@backstage/errors';

const UNREACHABLE = /^(ECONN|EHOST|ENET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_)/;

/**
 * Whether the cluster was not there to ask. That says nothing of the revision:
 * its rollout is taken up again later.
 */
export function isUnreachable(error: unknown): boolean {
  if (!isError(error)) return false;
  const { code } = error as { code?: unknown };
  return (
    error.name === 'ServiceUnavailableError' ||
    (typeof code === 'string' && UNREACHABLE.test(code))
  );
}

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
  if (isUnreachable(error)) {
    return `The cluster cannot be reached, we keep trying: ${error.message}`;
  }
  return error.message;
}
