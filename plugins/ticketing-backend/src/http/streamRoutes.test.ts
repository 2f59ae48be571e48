import express, { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import request from 'supertest';
import { SeatFeed } from '../live/SeatFeed';
import { Catalogue } from '../sales/Catalogue';
import { addStreamRoutes } from './streamRoutes';

describe('addStreamRoutes', () => {
  it('leaves nothing behind of a stream that was opened while the seat store is away', async () => {
    const cleared = jest.spyOn(global, 'clearInterval');
    const feed = {
      watch: async () => {
        throw new Error('away');
      },
    };
    const offer = { facts: { id: 'hamlet' }, performance: { id: 'evening' } };
    const router: Router = PromiseRouter();
    addStreamRoutes(router, {
      feed: feed as unknown as SeatFeed,
      catalogue: { performance: async () => offer } as unknown as Catalogue,
    });
    const app = express().use(router);
    app.use(((_error, _request, response, _next) => {
      response.destroy();
    }) as express.ErrorRequestHandler);
    const path = '/performances/evening/seats/stream';
    await request(app)
      .get(path)
      .catch(() => undefined);
    expect(cleared).toHaveBeenCalled();
    cleared.mockRestore();
  });
});
