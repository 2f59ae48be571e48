import { mockServices } from '@backstage/backend-test-utils';
import { MiddlewareFactory } from '@backstage/backend-defaults/rootHttpRouter';
import { NotFoundError } from '@backstage/errors';
import express from 'express';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { PassThrough, Readable } from 'node:stream';
import request from 'supertest';
import type {
  BoxOfficeAnswer,
  BoxOfficeCall,
} from '../services/BoxOfficeService';
import { createBoxOfficeRoutes } from './boxOfficeRoutes';

const ORDER = '6e2d7a0c-8c1f-4f86-9d0c-1d1f7e2b9a10';

describe('createBoxOfficeRoutes', () => {
  let calls: BoxOfficeCall[];
  let answer: () => Promise<Partial<BoxOfficeAnswer>>;
  let signals: AbortSignal[];
  const events = mockServices.auditor.mock();
  const event = { success: jest.fn(), fail: jest.fn() };

  const app = () =>
    express()
      .use(
        createBoxOfficeRoutes({
          httpAuth: mockServices.httpAuth({ pluginId: 'shows' }),
          auditor: events,
          boxOffices: {
            async pass(call, { signal }) {
              calls.push(call);
              signals.push(signal!);
              return {
                status: 200,
                headers: {},
                body: Readable.from(['']),
                ...(await answer()),
              };
            },
          },
        }),
      )
      .use(
        MiddlewareFactory.create({
          config: mockServices.rootConfig(),
          logger: mockServices.logger.mock(),
        }).error(),
      );

  beforeEach(() => {
    jest.clearAllMocks();
    events.createEvent.mockResolvedValue(event);
    calls = [];
    signals = [];
    answer = async () => ({});
  });

  it('passes a question on with its query, and the answer back with its type', async () => {
    answer = async () => ({
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="bookers.csv"',
        'set-cookie': 'a=b',
        'x-powered-by': 'Express',
      },
      body: Readable.from(['one\r\n', 'two\r\n']),
    });
    const path =
      '/shows/hamlet/box-office/bookers.csv?search=%EA%B9%80&reveal=true';
    const { status, headers, text } = await request(app()).get(path);
    expect([status, text]).toEqual([200, 'one\r\ntwo\r\n']);
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="bookers.csv"',
      'cache-control': 'no-store',
    });
    expect(headers['set-cookie']).toBeUndefined();
    expect(calls).toEqual([
      {
        show: 'hamlet',
        method: 'GET',
        path: '/manage/bookers.csv?search=%EA%B9%80&reveal=true',
      },
    ]);
    expect(events.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({ eventId: 'bookers-export' }),
    );
  });

  it('passes a change on with its body, and the status of a refusal back', async () => {
    const refusal = { reason: 'refund-changed', message: 'Look again' };
    answer = async () => ({
      status: 409,
      headers: { 'content-type': 'application/json' },
      body: Readable.from([JSON.stringify(refusal)]),
    });
    const body = {
      tickets: [ORDER],
      mode: 'full',
      expectedRefund: 5_000,
      reason: 'Rain',
    };
    const answered = await request(app())
      .post(`/shows/hamlet/box-office/orders/${ORDER}/refunds`)
      .send(body);
    expect(answered).toMatchObject({ status: 409, body: refusal });
    expect(calls).toEqual([
      {
        show: 'hamlet',
        method: 'POST',
        path: `/manage/orders/${ORDER}/refunds`,
        body,
      },
    ]);
    expect(event.success).toHaveBeenCalled();
  });

  it('writes down what was not to be', async () => {
    answer = async () => {
      throw new NotFoundError('You have no show');
    };
    const path = `/shows/lear/box-office/bookers/${ORDER}/reveal`;
    expect((await request(app()).post(path).send({})).status).toBe(404);
    expect(event.fail).toHaveBeenCalled();
  });

  it.each([
    ['get', '/manage/show'],
    ['put', '/manage/show'],
    ['put', '/show'],
    ['get', '/buyers/hana'],
    ['delete', '/bookers'],
    ['get', '/bookers/%2e%2e%2fbuyers%2fhana/reveal'],
    ['post', '/bookers/%2e%2e/reveal'],
    ['post', '/orders/a%2fb/refunds'],
    ['get', ''],
  ] as const)('lets no other call pass: %s %s', async (method, path) => {
    const address = `/shows/hamlet/box-office${path}`;
    expect((await request(app())[method](address)).status).toBe(404);
    expect(calls).toEqual([]);
  });

  it('ends the question when nobody waits for the answer any more', async () => {
    const body = new PassThrough();
    body.write('one\r\n');
    answer = async () => ({ body });
    const server = app().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const leave = new AbortController();
    const { body: stream } = await fetch(
      `http://127.0.0.1:${port}/shows/hamlet/box-office/bookers.csv`,
      { signal: leave.signal },
    );
    await stream!.getReader().read();
    expect(signals[0].aborted).toBe(false);
    leave.abort();
    await once(signals[0], 'abort');
    expect(body.destroyed).toBe(true);
    server.close();
    await once(server, 'close');
  });
});
