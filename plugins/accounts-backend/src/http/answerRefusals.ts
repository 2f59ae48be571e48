import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  RefusedError,
  type Refusal,
  type RefusalBody,
} from '@marquee/plugin-accounts-common';
import type { ErrorRequestHandler } from 'express';
import { refusalStatus, refuse } from './refuse';

const REASONS: Record<string, Refusal> = {
  AuthenticationError: 'not-signed-in',
  NotAllowedError: 'not-allowed',
  NotFoundError: 'not-found',
  InputError: 'invalid-input',
  ServiceUnavailableError: 'unavailable',
  // express.json() on a body that is no JSON, or too large.
  SyntaxError: 'invalid-input',
  PayloadTooLargeError: 'invalid-input',
};

/**
 * Answers errors in the words of the accounts API. What we did not foresee goes to
 * the log by its stack alone: messages of drivers quote the data they were given.
 */
export function answerRefusals(
  logger: Pick<LoggerService, 'error'>,
): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const refusal = refusalOf(error);
    if (!refusal) {
      logger.error(`Accounts failed: ${placeOfError(error)}`);
      response.status(500).json(refuse('unavailable').refusal);
      return;
    }
    if (refusal.retryAfter)
      response.set('Retry-After', `${refusal.retryAfter}`);
    response.status(refusalStatus(refusal.reason)).json(refusal);
  };
}

function refusalOf(error: unknown): RefusalBody | undefined {
  if (error instanceof RefusedError) return error.refusal;
  const reason = error instanceof Error ? REASONS[error.name] : undefined;
  return reason && refuse(reason).refusal;
}

function placeOfError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { code?: string };
  const frames = error.stack?.split('\n').filter(line => /^\s+at /.test(line));
  return [error.name, code, ...(frames ?? [])].filter(Boolean).join('\n');
}
