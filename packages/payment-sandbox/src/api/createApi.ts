import { type ErrorRequestHandler, json, Router } from 'express';
import type { Ledger } from '../ledger/Ledger';
import type { Payment } from '../ledger/Payment';
import { idempotent } from './idempotent';
import { authenticateMerchant } from './merchant';
import { PaymentDesk } from './PaymentDesk';
import { presentPayment } from './presentPayment';
import {
  cancelRequestSchema,
  confirmRequestSchema,
  createRequestSchema,
  parse,
} from './schemas';
import { TossError } from './TossError';

// Express tells error handlers by their four parameters.
const answerError: ErrorRequestHandler = (error, _req, res, next) => {
  if (error instanceof TossError) {
    const { status, code, message } = error;
    res.status(status).json({ code, message });
  } else if (error.expose) {
    const { status, message } = error;
    res.status(status).json({ code: 'INVALID_REQUEST', message });
  } else {
    next(error);
  }
};

/** The API of merchants, at `/v1/payments`. */
export function createApi(options: {
  ledger: Ledger;
  publicUrl: string;
  clock: () => number;
}): Router {
  const { ledger, publicUrl, clock } = options;
  const desk = new PaymentDesk({ ledger, clock });
  const show = (payment: Payment) =>
    presentPayment(payment, { now: clock(), publicUrl });
  const router = Router();
  router.use(authenticateMerchant, json({ limit: '64kb' }));

  router.post(
    '/',
    idempotent(ledger, clock, (req, res) =>
      show(
        desk.create(res.locals.merchant, parse(createRequestSchema, req.body)),
      ),
    ),
  );
  router.post(
    '/confirm',
    idempotent(ledger, clock, (req, res) =>
      show(
        desk.confirm(
          res.locals.merchant,
          parse(confirmRequestSchema, req.body),
        ),
      ),
    ),
  );
  router.post(
    '/:paymentKey/cancel',
    idempotent(ledger, clock, (req, res) => {
      const request = parse(cancelRequestSchema, req.body);
      const { paymentKey } = req.params;
      return show(desk.cancel(res.locals.merchant, paymentKey, request));
    }),
  );
  router.get('/orders/:orderId', (req, res) => {
    res.json(show(desk.findByOrder(res.locals.merchant, req.params.orderId)));
  });
  router.get('/:paymentKey', (req, res) => {
    res.json(show(desk.find(res.locals.merchant, req.params.paymentKey)));
  });
  router.use(answerError);
  return router;
}
