import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { someAnswers } from '@marquee/plugin-shows-common/testUtils';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ShowsClient } from './ShowsClient';

describe('ShowsClient', () => {
  const requests: { line: string; body: string; headers: object }[] = [];
  let answer: { status: number; body: object };
  let server: Server;
  let client: ShowsClient;

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      requests.push({
        line: `${request.method} ${request.url}`,
        body: await text(request),
        headers: request.headers,
      });
      response.statusCode = answer.status;
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(answer.body));
    });
    await new Promise<void>(done => {
      server.listen(0, '127.0.0.1', done);
    });
    const { port } = server.address() as AddressInfo;
    client = new ShowsClient({
      auth: mockServices.auth(),
      discovery: mockServices.discovery.mock({
        getBaseUrl: async id => `http://127.0.0.1:${port}/api/${id}`,
      }),
    });
  });

  beforeEach(() => {
    requests.length = 0;
    answer = { status: 200, body: {} };
  });

  afterAll(() => {
    server.close();
  });

  const options = { credentials: mockCredentials.user() };

  it('opens a show on behalf of the caller', async () => {
    const answers = someAnswers();
    await client.openShow(answers, options);
    expect(requests).toMatchObject([
      {
        line: 'POST /api/shows/v1/shows',
        body: JSON.stringify({ answers }),
        headers: {
          authorization: mockCredentials.service.header({
            onBehalfOf: options.credentials,
            targetPluginId: 'shows',
          }),
        },
      },
    ]);
  });

  it('asks each question at its own path', async () => {
    answer.body = { shows: [] };
    await client.getOfferedParts({ genre: 'play', seating: 'free' }, options);
    await client.planShow(someAnswers(), options);
    expect(await client.listShows(options)).toEqual([]);
    await client.getShow('hamlet', options);
    await client.retryShow('hamlet', options);
    const { facts } = someAnswers();
    const change = { show: 'hamlet', revision: 1, facts, announce: false };
    await client.changeFacts(change, options);
    const buyer = { show: 'hamlet', buyer: 'a/b' };
    await client.findComingTickets(buyer, options);
    await client.findBuyerOrders(buyer, options);
    await client.endBuyerSessions({ ...buyer, session: 's 1' }, options);
    const before = new Date('2026-11-22T10:00:00.123Z');
    await client.endBuyerSessions({ ...buyer, before }, options);
    expect(requests.map(({ line }) => line)).toEqual([
      'GET /api/shows/v1/parts?genre=play&seating=free',
      'POST /api/shows/v1/plans',
      'GET /api/shows/v1/shows',
      'GET /api/shows/v1/shows/hamlet',
      'POST /api/shows/v1/shows/hamlet/retry',
      'PUT /api/shows/v1/shows/hamlet/facts',
      'GET /api/shows/v1/shows/hamlet/buyers/a%2Fb',
      'GET /api/shows/v1/shows/hamlet/buyers/a%2Fb/orders',
      'DELETE /api/shows/v1/shows/hamlet/buyers/a%2Fb/sessions?session=s+1',
      'DELETE /api/shows/v1/shows/hamlet/buyers/a%2Fb/sessions?before=2026-11-22T10%3A00%3A00.123Z',
    ]);
  });

  it('takes an answer without a body for done', async () => {
    answer = { status: 204, body: {} };
    const buyer = { show: 'hamlet', buyer: 'hana' };
    expect(await client.eraseBuyer(buyer, options)).toBeUndefined();
    expect(requests[0].line).toBe(
      'DELETE /api/shows/v1/shows/hamlet/buyers/hana',
    );
  });

  it('tells a show that is gone from one that cannot be asked about a buyer', async () => {
    const buyer = { show: 'hamlet', buyer: 'hana' };
    const refused = async (status: number, name: string) => {
      const error = { name, message: 'because' };
      answer = { status, body: { error, response: { statusCode: status } } };
      const caught = await client.eraseBuyer(buyer, options).catch(it => it);
      return caught?.name;
    };
    expect(await refused(404, 'NotFoundError')).toBe('NotFoundError');
    for (const [status, name] of [
      [503, 'ServiceUnavailableError'],
      [500, 'Error'],
      [404, 'ProxyError'],
    ] as const) {
      expect(await refused(status, name)).toBe('ServiceUnavailableError');
    }
  });

  it('passes refusals on with their words', async () => {
    answer = {
      status: 409,
      body: {
        error: { name: 'ConflictError', message: 'taken' },
        request: { method: 'POST', url: '/v1/shows' },
        response: { statusCode: 409 },
      },
    };
    await expect(client.openShow(someAnswers(), options)).rejects.toMatchObject(
      {
        name: 'ResponseError',
        cause: { name: 'ConflictError', message: 'taken' },
      },
    );
  });
});

async function text(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}
