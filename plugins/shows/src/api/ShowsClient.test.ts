import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { failureText } from '@marquee/plugin-shows-common';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { aShow } from '../__fixtures__/shows';
import { ShowsClient } from './ShowsClient';

const BASE = 'http://portal/api/shows';
const server = setupServer();
const client = new ShowsClient({
  fetch: (url, init) => fetch(`${url}`.replace('plugin://shows', BASE), init),
});

describe('ShowsClient', () => {
  registerMswTestHooks(server);

  it('lists the newest show first', async () => {
    const old = aShow({ id: 'old', createdAt: '2026-01-01T00:00:00Z' });
    const young = aShow({ id: 'young', createdAt: '2026-02-01T00:00:00Z' });
    server.use(
      http.get(`${BASE}/v1/shows`, () =>
        HttpResponse.json({ shows: [old, young] }),
      ),
    );
    expect((await client.listShows()).map(({ id }) => id)).toEqual([
      'young',
      'old',
    ]);
  });

  it('says what the portal answered when it refuses', async () => {
    server.use(
      http.get(`${BASE}/v1/shows/gone`, () =>
        HttpResponse.json(
          { error: { name: 'NotFoundError', message: 'no show gone' } },
          { status: 404 },
        ),
      ),
    );
    await expect(client.getShow('gone')).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 404,
    });
  });

  it('finds an address taken by another seller in the public directory', async () => {
    server.use(
      http.get(`${BASE}/v1/shows`, () => HttpResponse.json({ shows: [] })),
      http.get(`${BASE}/v1/public/shows`, () =>
        HttpResponse.json({
          shows: [
            {
              id: 'carmen',
              title: 'Carmen',
              genre: 'classical',
              venue: 'Opera',
              timeZone: 'Asia/Seoul',
              url: 'http://carmen.marquee.localhost:8080',
              since: '2026-11-22T10:00:00.000Z',
              currency: 'KRW',
              fromPrice: 10_000,
              performances: [],
            },
          ],
        }),
      ),
    );
    expect(await client.isAddressTaken('carmen')).toBe(true);
    expect(await client.isAddressTaken('tosca')).toBe(false);
  });

  it('names the place of the fault in a refused seating plan', async () => {
    server.use(
      http.post(`${BASE}/v1/seating-plans`, () =>
        HttpResponse.json(
          {
            error: {
              name: 'InputError',
              message: 'fault at zones[0].name: no string',
            },
            response: { statusCode: 400 },
          },
          { status: 400 },
        ),
      ),
    );
    const file = new File(['{}'], 'plan.json');
    file.text = async () => '{}';
    const failure = await client.uploadSeatingPlan(file).catch(error => error);
    expect(failureText(failure)).toBe('fault at zones[0].name: no string');
  });
});
