import { isClusterError } from '@marquee/cluster-client';
import { isError } from '@backstage/errors';
import type { RolloutNote } from '@marquee/plugin-shows-common';
import { RolloutError } from './RolloutError';

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

/** What stands in the way of a rollout. */
export function failureNote(error: unknown): RolloutNote {
  if (error instanceof RolloutError) return error.note;
  if (isClusterError(error)) {
    const { message } = error;
    if (message.includes('exceeded quota')) return { type: 'quota', message };
    return error.status >= 500
      ? { type: 'cluster-trouble', message }
      : { type: 'cluster-refusal', message };
  }
  if (isError(error) && isUnreachable(error)) {
    return { type: 'cluster-away', message: error.message };
  }
  return isError(error) && PLAIN.includes(error.name)
    ? { type: 'words', message: error.message }
    : // The words of a database or a mistake of ours are for the log.
      { type: 'portal-trouble' };
}
