import { mockServices } from '@backstage/backend-test-utils';
import { ServiceUnavailableError } from '@backstage/errors';
import {
  confirmRequestSchema,
  orderRequestSchema,
} from '@marquee/plugin-ticketing-common';
import express from 'express';
import request from 'supertest';
import { anOrderRequest } from '../__testUtils__';
import { createErrorHandler } from './errorHandler';

describe('createErrorHandler', () => {
  it('logs where a fault was, without the values of the statement that failed', async () => {
    const logger = mockServices.logger.mock();
    const fault = Object.assign(
      new Error("insert into orders values ('hana@example.org') - refused"),
      { code: '23514', detail: 'Failing row contains (hana@example.org)' },
    );
    const app = express()
      .get('/orders', () => {
        throw fault;
      })
      .use(createErrorHandler({ logger }));
    const answer = await request(app).get('/orders');
    expect(answer.status).toBe(500);
    const logged = JSON.stringify(logger.error.mock.calls);
    expect(logged).toContain('23514');
    expect(logged).toContain('errorHandler.test.ts');
    expect(logged + answer.text).not.toContain('hana@example.org');
  });

  it.each([
    { code: 'ECONNREFUSED' },
    { code: 'EPIPE' },
    { code: 'ENOTFOUND' },
    { code: '57P03' },
    { code: '08006' },
    { code: '53300' },
    { message: 'Connection terminated unexpectedly' },
    { message: 'Connection terminated due to connection timeout' },
    { message: 'select * from "orders" - Connection terminated unexpectedly' },
    { message: 'Connection is closed.' },
    { message: 'aborted' },
    { message: 'Command aborted due to connection close' },
    { name: 'KnexTimeoutError' },
  ])('asks to come again while the database is away: %j', async facts => {
    const logger = mockServices.logger.mock();
    const app = express()
      .get('/orders', () => {
        throw Object.assign(new Error('connect 10.1.2.3'), facts);
      })
      .use(createErrorHandler({ logger }));
    const answer = await request(app).get('/orders');
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('1');
    expect(answer.text).not.toContain('10.1.2.3');
    expect(logger.error).not.toHaveBeenCalled();
  });

  it('logs why the payment company takes up no order', async () => {
    const logger = mockServices.logger.mock();
    const app = express()
      .get('/orders', () => {
        throw new ServiceUnavailableError('No order taken up: WRONG_KEY');
      })
      .use(createErrorHandler({ logger }));
    expect((await request(app).get('/orders')).status).toBe(503);
    expect(logger.warn).toHaveBeenCalledWith(
      'GET /orders: No order taken up: WRONG_KEY',
    );
  });
});

describe('a name that no database can keep', () => {
  it.each([
    ['김하나', '김하나'],
    ['Hana 🎭', 'Hana 🎭'],
    ['Ha\0na', 'Hana'],
    ['Hana \ud83c', 'Hana'],
  ])('comes there without what cannot be kept: %j', (name, kept) => {
    const order = anOrderRequest('evening.hold');
    const named = { ...order, contact: { ...order.contact, name } };
    expect(orderRequestSchema.parse(named).contact.name).toBe(kept);
  });
});

describe('a payment key that no database can keep', () => {
  it.each([
    ['tsbx_20251130141719u7Ie0', true],
    ['tsbx\0', false],
  ])('is refused before it comes there: %j', (paymentKey, accepted) => {
    const report = { paymentKey, amount: 110_000 };
    expect(confirmRequestSchema.safeParse(report).success).toBe(accepted);
  });
});
