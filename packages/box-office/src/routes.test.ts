import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  MANAGEMENT_KEY,
  provideBoxOffices,
  type TestBoxOffice,
} from '@marquee/plugin-ticketing-backend/testing';
import {
  MANAGEMENT_KEY_HEADER,
  TICKETING_BASE_PATH,
} from '@marquee/plugin-ticketing-common';
import { listRoutes } from '@marquee/route-list';
import { createApp } from './createApp';

/** Beside those of ticketing, which has a list of its own; everybody may call them. */
const ROUTES = ['GET /healthz', 'GET /metrics', 'GET /readyz'];

describe('routes of the box office process', () => {
  const offices = provideBoxOffices();
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  const appOf = ({ ticketing }: TestBoxOffice) => createApp({ ticketing });

  /** Gives a way to send it requests. */
  async function serve(office: TestBoxOffice) {
    const server = appOf(office).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    return async (
      path: string,
      { method, headers }: { method?: string; headers?: object } = {},
    ) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        headers: { connection: 'close', ...headers },
      });
      return { status: answer.status, text: await answer.text() };
    };
  }

  it('are those of the list and those of ticketing, no more and no fewer', async () => {
    const office = await offices.start();
    const ticketing = listRoutes(office.ticketing.router).map(route =>
      route.replace(' ', ` ${TICKETING_BASE_PATH}`),
    );
    expect(ticketing).not.toEqual([]);
    expect(listRoutes(appOf(office))).toEqual([...ROUTES, ...ticketing].sort());
  });

  it('answer everybody alike, whoever asks', async () => {
    const office = await offices.open();
    const ask = await serve(office);
    const callers = [
      {},
      { origin: 'https://evil.example' },
      { authorization: `Bearer ${await office.accounts.token({})}` },
      { [MANAGEMENT_KEY_HEADER]: MANAGEMENT_KEY },
    ];
    for (const route of ROUTES) {
      const path = route.replace('GET ', '');
      for (const headers of callers) {
        expect((await ask(path, { headers })).status).toBe(200);
      }
    }
  });

  it('say that it is alive, but not ready until its seats were loaded once', async () => {
    const office = await offices.start();
    const isOpen = jest.spyOn(office.ticketing, 'isOpen');
    isOpen.mockReturnValue(false);
    const ask = await serve(office);
    expect((await ask('/healthz')).status).toBe(200);
    expect(await ask('/readyz')).toEqual({
      status: 503,
      text: '{"status":"seats are not loaded yet"}',
    });
    isOpen.mockReturnValue(true);
    expect((await ask('/readyz')).status).toBe(200);
    isOpen.mockReturnValue(false);
    expect((await ask('/readyz')).status).toBe(200);
  });

  it('measure by the pattern of a path: no order, show or person is in the metrics', async () => {
    const ask = await serve(await offices.open());
    await ask(`${TICKETING_BASE_PATH}/performances/evening/seats`);
    await ask(`${TICKETING_BASE_PATH}/orders/order-of-hana`);
    const { text } = await ask('/metrics');
    expect(text).toContain('route="/performances/:performance/seats"');
    expect(text).not.toMatch(/evening|hana/);
  });

  it.each(['POST', 'PUT', 'DELETE'])('have nothing to %s', async method => {
    const ask = await serve(await offices.start());
    for (const path of ['/healthz', '/metrics', '/readyz', '/']) {
      expect((await ask(path, { method })).status).toBe(404);
    }
  });
});
