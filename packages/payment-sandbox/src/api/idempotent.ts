import type { Request, RequestHandler, Response } from 'express';
import type { Ledger } from '../ledger/Ledger';
import { TossError } from './TossError';

/**
 * Wraps a handler that gives the body of its answer: the same `Idempotency-Key` of
 * the same merchant at the same address gets the same answer, errors included.
 *
 * As at Toss Payments, the request's body is not part of the comparison.
 */
export function idempotent(
  ledger: Ledger,
  clock: () => number,
  handle: (request: Request, response: Response) => object,
): RequestHandler {
  return (request, response) => {
    const given = request.get('idempotency-key');
    if (!given) {
      response.json(handle(request, response));
      return;
    }
    if (given.length > 300) {
      throw new TossError('INVALID_IDEMPOTENCY_KEY', 'At most 300 characters');
    }
    const { merchant } = response.locals;
    const key = [merchant, request.method, request.originalUrl, given].join(
      ' ',
    );
    const answer =
      ledger.answerTo(key) ??
      // Else a payment might be kept and its answer not, when it is stopped here.
      ledger.together(() => {
        const outcome = outcomeOf(() => handle(request, response));
        const fresh = { ...outcome, at: clock() };
        ledger.remember(key, fresh);
        return fresh;
      });
    response.status(answer.status).json(answer.body);
  };
}

function outcomeOf(action: () => object): { status: number; body: object } {
  try {
    return { status: 200, body: action() };
  } catch (error) {
    if (!(error instanceof TossError)) throw error;
    const { status, code, message } = error;
    return { status, body: { code, message } };
  }
}
