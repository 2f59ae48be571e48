import { once } from 'events';
import { createServer, Server } from 'http';
import { AddressInfo } from 'net';
import express, { Express, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import request from 'supertest';
import { SeatFeed } from '../live/SeatFeed';
import { Catalogue } from '../sales/Catalogue';
import { addStreamRoutes } from './streamRoutes';

const PATH = '/performances/evening/seats/stream';
const OFFER = { facts: { id: 'hamlet' }, performance: { id: 'evening' } };

function anApp(options: {
  watch: () => Promise<unknown>;
  performance: () => Promise<unknown>;
}): Express {
  const { watch, performance } = options;
  const router: Router = PromiseRouter();
  addStreamRoutes(router, {
    feed: { watch } as unknown as SeatFeed,
    catalogue: { performance } as unknown as Catalogue,
  });
  return express().use(router);
}

describe('addStreamRoutes', () => {
  it('leaves nothing behind of a stream that was opened while the seat store is away', async () => {
    const cleared = jest.spyOn(global, 'clearInterval');
    const app = anApp({
      performance: async () => OFFER,
      watch: async () => {
        throw new Error('away');
      },
    });
    app.use(((_error, _request, response, _next) => {
      response.destroy();
    }) as express.ErrorRequestHandler);
    await request(app)
      .get(PATH)
      .catch(() => undefined);
    expect(cleared).toHaveBeenCalled();
    cleared.mockRestore();
  });

  it('watches nothing for somebody who left before the show was read', async () => {
    let read = () => {};
    const show = new Promise<void>(resolve => {
      read = resolve;
    });
    const watch = jest.fn();
    const app = anApp({ watch, performance: () => show.then(() => OFFER) });
    const server: Server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const asked = once(server, 'request');
    const gone = new AbortController();
    const { signal } = gone;
    const answer = fetch(`http://127.0.0.1:${port}${PATH}`, { signal });
    const [, response] = await asked;
    gone.abort();
    await expect(answer).rejects.toThrow('aborted');
    if (!response.closed) await once(response, 'close');
    read();
    await new Promise(setImmediate);
    expect(watch).not.toHaveBeenCalled();
    server.close();
  });
});
