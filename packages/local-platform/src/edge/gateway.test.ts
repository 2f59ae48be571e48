import type { IncomingMessage, ServerResponse } from 'node:http';
import { TestEdge } from './__testUtils__/TestEdge';

const SHOWS = '/api/shows/v1/public/shows';
const SESSION = '/api/accounts/v1/session';
const POD = '127.0.0.3';

const answerUrl = ({ url }: IncomingMessage, response: ServerResponse) =>
  response.end(url);

/** Answers with what the portal is told of the client, and from where. */
const answerClient = (
  { headers, socket }: IncomingMessage,
  response: ServerResponse,
) =>
  response.end(
    JSON.stringify({
      client: headers['x-forwarded-for'],
      real: headers['x-real-ip'],
      from: socket.remoteAddress,
      key: headers['x-marquee-management-key'],
    }),
  );

describe('the way to the public API of the portal', () => {
  let edge: TestEdge;
  beforeAll(async () => {
    edge = await TestEdge.start();
  });
  afterAll(() => edge.stop());

  const status = async (path: string, method = 'GET') =>
    (await edge.askGateway({ host: 'portal', path, method })).statusCode;

  it('lets pods read about public shows and change nothing', async () => {
    edge.handler = answerUrl;
    const { text } = await edge.askGateway({ host: 'portal', path: SHOWS });
    expect(text).toBe(SHOWS);
    expect(await status(SHOWS, 'PUT')).toBe(403);
  });

  it.each([
    SESSION,
    `${SESSION}/second-step`,
    '/api/accounts/v1/sign-up',
    '/api/accounts/v1/sign-up/verification',
    '/api/accounts/v1/password/reset',
    '/api/accounts/v1/me',
    '/api/accounts/v1/me/sessions/1',
    '/api/accounts/v1/oauth2/jwks',
    '/api/accounts/v1/.well-known/openid-configuration',
    '/api/accounts/v1/outside?return_to=/',
  ])('lets everybody through to %s', async path => {
    edge.handler = answerUrl;
    const { text } = await edge.ask({
      host: 'public.test',
      path,
      method: 'POST',
    });
    expect(text).toBe(path);
  });

  it.each([
    '/',
    '/api/catalog',
    '/api/shows/v1/shows',
    '/api/accounts',
    '/api/accounts/v1',
    '/api/accounts/v1/accounts',
    '/api/accounts/v1/audit',
    '/api/accounts/v1/internal/admissions',
    '/api/accounts/v1/meter',
    '/api/accounts/v1/me/../internal/admissions',
    '/api/accounts/v1/me/%2e%2e/internal/admissions',
    '/api/accounts/v1/me/%2E%2E%2Finternal/admissions',
    '/api/accounts/v1//internal/admissions',
    '/api/accounts/v1/audit/../me',
    '/api/accounts/v1/accounts/..%2Fme',
    `${SHOWS}/../../../catalog`,
  ])('ends at %s, which is for the portal only', async path => {
    edge.handler = answerUrl;
    expect(await status(path)).toBe(404);
    expect(await status(path, 'POST')).toBe(404);
  });

  it('tells the portal the address of whoever asked the edge', async () => {
    edge.handler = answerClient;
    const { text } = await edge.ask({
      host: 'public.test',
      path: SESSION,
      from: '127.0.0.9',
      headers: {
        'X-Forwarded-For': '1.2.3.4',
        'X-Real-IP': '1.2.3.4',
        'X-Marquee-Management-Key': 'stolen',
      },
    });
    expect(JSON.parse(text)).toEqual({
      client: '127.0.0.9',
      real: '127.0.0.9',
      from: '127.0.0.2',
    });
  });

  it('takes a pod for the client, whatever the pod says', async () => {
    edge.handler = answerClient;
    const { text } = await edge.askGateway({
      host: 'portal',
      path: SESSION,
      from: POD,
      headers: { 'X-Forwarded-For': '1.2.3.4', 'X-Real-IP': '1.2.3.4' },
    });
    expect(JSON.parse(text)).toMatchObject({ client: POD, real: POD });
    expect(text).not.toContain('1.2.3.4');
  });

  it('believes only the last word of a chain, which is the edge’s own', async () => {
    edge.handler = answerClient;
    const { text } = await edge.askGateway({
      host: 'portal',
      path: SESSION,
      headers: { 'X-Forwarded-For': '1.2.3.4, 5.6.7.8' },
    });
    expect(JSON.parse(text).client).toBe('5.6.7.8');
  });

  it('takes no large bodies', async () => {
    edge.handler = answerUrl;
    const { statusCode } = await edge.ask({
      host: 'public.test',
      path: SESSION,
      method: 'POST',
      body: 'x'.repeat(70_000),
    });
    expect(statusCode).toBe(413);
  });

  it('does not serve accounts on the hosts of shows', async () => {
    edge.handler = (_, response) => response.end('the page of the show');
    const { text } = await edge.ask({ host: 'hamlet.test', path: SESSION });
    expect(text).toBe('the page of the show');
  });

  it('says in the words of the API that the portal is away', async () => {
    edge.handler = ({ socket }) => socket.destroy();
    const { statusCode, headers, text } = await edge.ask({
      host: 'public.test',
      path: SESSION,
    });
    expect(statusCode).toBe(503);
    expect(headers['retry-after']).toBe('5');
    expect(JSON.parse(text).reason).toBe('unavailable');
  });
});
