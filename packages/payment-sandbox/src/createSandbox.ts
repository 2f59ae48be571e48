import express, { type Express } from 'express';
import { createApi } from './api/createApi';
import { createCheckout } from './checkout/createCheckout';
import { Ledger } from './ledger/Ledger';

/**
 * A payment company in the shape of Toss Payments, as an Express application.
 *
 * @param options.publicUrl - address under which buyers reach the checkout page
 * @param options.dataFile - keeps payments over a restart
 * @param options.clock - ms since 1970
 * @throws Error when the data file cannot be read
 */
export function createSandbox(options: {
  publicUrl: string;
  dataFile?: string;
  clock?: () => number;
}): Express {
  const { dataFile, clock = Date.now } = options;
  const publicUrl = options.publicUrl.replace(/\/+$/, '');
  const ledger = new Ledger({ file: dataFile });
  const app = express();
  app.disable('x-powered-by');
  app.use('/v1/payments', createApi({ ledger, publicUrl, clock }));
  app.use('/checkout', createCheckout({ ledger, clock }));
  app.get(['/healthz', '/readyz'], (_request, response) => {
    response.json({ status: 'ok' });
  });
  return app;
}
