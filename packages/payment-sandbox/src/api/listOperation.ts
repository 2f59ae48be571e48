import type { Ledger } from '../ledger/Ledger';
import { presentTransaction } from '../present/presentTransaction';
import type { Operation } from './Operation';
import { checkLimit, parse, transactionsQuerySchema } from './schemas';

/** Times are given to the second, and the last second belongs to the range. */
const SECOND_MS = 1_000;
const TIME_OF_DAY = /T/;

/** `GET /v1/transactions`: every movement of a merchant's money. */
export function listOperation(ledger: Ledger): Operation {
  return {
    method: 'GET',
    path: '/v1/transactions',
    stage: 'get',
    about: () => ({}),
    run({ merchant, query }) {
      const asked = Object.fromEntries(query);
      const request = parse(transactionsQuerySchema, asked);
      const { startDate, endDate, startingAfter, limit } = request;
      checkLimit(limit);
      const lastSecond = TIME_OF_DAY.test(asked.endDate) ? SECOND_MS : 0;
      const entries = ledger.transactions(merchant, {
        start: startDate,
        end: endDate + lastSecond,
        after: startingAfter,
        limit,
      });
      return {
        body: entries.map(({ paymentKey, transaction }) =>
          presentTransaction(ledger.find(paymentKey)!, transaction),
        ),
      };
    },
  };
}
