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

/** Errors whose words are meant for the seller. */
const PLAIN = ['RolloutError', 'NotFoundError', 'InputError'];

/**
 * Whether an error says that the revision cannot be rolled out. Everything else
 * is the portal's own trouble, such as a lost lease or database: the rollout is
 * taken up again later.
 */
export function isFailure(error: unknown): boolean {
  if (!isError(error) || isUnreachable(error)) return false;
  return PLAIN.includes(error.name) || isClusterError(error);
}

/** Says in plain words what stands in the way of a rollout. */
export function describeFailure(error: unknown): string {
  if (isClusterError(error)) {
    if (error.message.includes('exceeded quota')) {
      return `The seller's quota is used up: ${error.message}`;
    }
    return error.status >= 500
      ? `The cluster has trouble of its own: ${error.message}`
      : `The cluster refuses it: ${error.message}`;
  }
  if (isError(error) && isUnreachable(error)) {
    return `The cluster cannot be reached, we keep trying: ${error.message}`;
  }
  if (isError(error) && PLAIN.includes(error.name)) return error.message;
  // The words of a database or a mistake of ours are for the log.
  return 'The portal has trouble of its own, we keep trying';
}
