import { LoggerService } from '@backstage/backend-plugin-api';
import {
  TICKETING_BASE_PATH,
  ticketingRoutes,
} from '@marquee/plugin-ticketing-common';
import { ErrorRequestHandler, Response } from 'express';
import { SaleConflictError } from '../errors';

const signIn = `${TICKETING_BASE_PATH}${ticketingRoutes.signIn}`;

const UNAVAILABLE = 503;
const STATUS: Record<string, number> = {
  InputError: 400,
  AuthenticationError: 401,
  PaymentDeclinedError: 402,
  NotAllowedError: 403,
  NotFoundError: 404,
  ConflictError: 409,
  IdempotencyMisuseError: 422,
  ServiceUnavailableError: UNAVAILABLE,
  // ioredis gave up on a command: the seat store is away.
  MaxRetriesPerRequestError: UNAVAILABLE,
};

/**
 * What Postgres and the network say while the database ends, is away, starts, or has
 * no connection left.
 */
const AWAY =
  /^(08...|53300|57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/;
/**
 * What drivers say of a connection that broke, never came or is closed; they have no
 * code for that. Knex puts the statement before it.
 */
const BROKEN =
  /(^| - )(Connection terminated|Database is silent|Connection is closed|Command aborted|Command timed out|Socket timeout|aborted$|Unable to acquire a connection)/;

/** What Postgres says of a character that it cannot keep: the null character, in a text or in JSON. */
const UNSTORABLE = /^22(021|P05)$/;

/** Whether a request failed because the database is away, or has no connection left. */
function isAway({ name, code, message }: Error & { code?: unknown }): boolean {
  return (
    AWAY.test(String(code)) ||
    BROKEN.test(message) ||
    name === 'KnexTimeoutError'
  );
}

/**
 * What the log says of a fault: where it was, not its message. Databases put
 * values into messages, and so names and addresses of buyers.
 */
function describeFault(error: Error & { code?: unknown }) {
  const frames = error.stack?.split('\n').filter(line => /^\s+at /.test(line));
  return {
    name: error.name,
    code: String(error.code ?? ''),
    stack: frames?.join('\n') ?? '',
  };
}

/** Answers in Backstage's shape of errors. */
function tell(
  response: Response,
  statusCode: number,
  { name, message }: { name: string; message: string },
): void {
  response
    .status(statusCode)
    .json({ error: { name, message }, response: { statusCode } });
}

/**
 * Answers errors in Backstage's shape; a sale that cannot be, or not by strangers,
 * with its reason instead (`conflictSchema`, `signInRequiredSchema`). What is not for callers to know is logged only.
 */
export function createErrorHandler(options: {
  logger: LoggerService;
}): ErrorRequestHandler {
  // Express tells error handlers by their four parameters.
  return (error, request, response, _next) => {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (error instanceof SaleConflictError) {
      response.status(409).json(error.conflict);
      return;
    }
    if (error.name === 'SignInRequiredError') {
      const reason = 'sign-in-required';
      response.status(401).json({ reason, message: error.message, signIn });
      return;
    }
    if (error.name === 'SalesClosedError') {
      const reason = 'not-on-sale';
      response.setHeader('retry-after', '1');
      response
        .status(request.method === 'GET' ? 503 : 409)
        .json({ reason, message: error.message, seats: [] });
      return;
    }
    if (isAway(error)) {
      const why = error.code ?? error.name;
      options.logger.warn(`${request.method} ${request.path}: ${why}`);
      response.setHeader('retry-after', '1');
      const name = 'ServiceUnavailableError';
      const message = 'The database is away for a moment';
      tell(response, UNAVAILABLE, { name, message });
      return;
    }
    if (UNSTORABLE.test(String(error.code))) {
      const name = 'InputError';
      const message = 'holds a character that cannot be kept';
      tell(response, STATUS[name], { name, message });
      return;
    }
    // Body parsers say what is wrong with a request by `status`.
    const known = STATUS[error.name] ?? (error.expose && error.status);
    const statusCode = known || 500;
    if (!known) {
      const fault = describeFault(error);
      options.logger.error(`${request.method} ${request.path} failed`, fault);
    }
    if (known === UNAVAILABLE) {
      // Of others that are away, or refuse us: somebody has to see to it there.
      const { method, path } = request;
      options.logger.warn(`${method} ${path}: ${error.message}`);
    }
    const unknown = {
      name: 'InternalError',
      message: 'Something went wrong here',
    };
    tell(response, statusCode, known ? error : unknown);
  };
}
