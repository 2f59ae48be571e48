import express, { Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import { listRoutes } from './listRoutes';

const handler = () => undefined;

describe('listRoutes', () => {
  it('lists routes of an application once, by method and path', () => {
    const app = express();
    app.use(express.json());
    app.get(['/healthz', '/readyz'], handler);
    app.route('/orders').post(handler).get(handler);
    app.get('/orders', handler);
    expect(listRoutes(app)).toEqual([
      'GET /healthz',
      'GET /orders',
      'GET /readyz',
      'POST /orders',
    ]);
  });

  it('follows routers into routers, with the path at which each is mounted', () => {
    const orders = createPromiseRouter();
    orders.get('/', handler);
    orders.delete('/:id', handler);
    const v1 = Router();
    v1.use('/shows/:show/order-list', orders);
    v1.use(orders);
    const app = express();
    app.use('/api/ticketing.v1', v1);
    expect(listRoutes(app)).toEqual([
      'DELETE /api/ticketing.v1/:id',
      'DELETE /api/ticketing.v1/shows/:show/order-list/:id',
      'GET /api/ticketing.v1',
      'GET /api/ticketing.v1/shows/:show/order-list',
    ]);
  });

  it('follows an application in a router, and does not overlook one in another', () => {
    const inner = express();
    inner.get('/inner', handler);
    const router = Router();
    router.use('/api', inner);
    expect(listRoutes(router)).toEqual(['GET /api/inner']);
    const outer = express();
    outer.use('/api', inner);
    expect(() => listRoutes(outer)).toThrow("'/api' hides its routes");
  });

  it('lists a router by itself, and what answers every method', () => {
    const router = Router();
    router.all('/anything', handler);
    expect(listRoutes(router)).toEqual(['ALL /anything']);
  });
});
