/** @jest-environment node */
import { aHold } from '../__fixtures__/builders';
import { ApiError, conflictOf, declineOf, signInOf } from './ApiError';
import { TicketingClient } from './TicketingClient';

function aClient(answer: () => Promise<Response>) {
  const calls: { url: string; init?: RequestInit }[] = [];
  const client = new TicketingClient({
    fetch: async (url, init) => {
      calls.push({ url: String(url), init });
      return answer();
    },
  });
  return { client, calls };
}

describe('TicketingClient', () => {
  it('asks for exactly the seats of the wish', async () => {
    const { client, calls } = aClient(async () => Response.json(aHold()));
    await expect(client.holdSeats('p1', [0, 1])).resolves.toEqual(aHold());
    expect(calls[0].url).toBe('/api/ticketing/v1/performances/p1/holds');
    expect(calls[0].init).toMatchObject({
      method: 'POST',
      body: '{"seats":[0,1]}',
    });
  });

  it('gives the reason of a conflict', async () => {
    const conflict = { reason: 'seats-taken', message: 'gone', seats: [1] };
    const { client } = aClient(async () =>
      Response.json(conflict, { status: 409 }),
    );
    const error = await client.holdSeats('p1', [1]).catch(caught => caught);
    expect(conflictOf(error)).toEqual(conflict);
  });

  it('gives the way to sign in of a 401', async () => {
    const signIn = '/api/ticketing/v1/sign-in';
    const body = { reason: 'sign-in-required', message: 'who?', signIn };
    const { client } = aClient(async () =>
      Response.json(body, { status: 401 }),
    );
    const error = await client.holdSeats('p1', [1]).catch(caught => caught);
    expect(signInOf(error)).toBe(signIn);
    expect(conflictOf(error)).toBeUndefined();
  });

  it('gives the words of a declined payment', async () => {
    const body = {
      error: { name: 'PaymentDeclinedError', message: '한도 초과' },
    };
    const { client } = aClient(async () =>
      Response.json(body, { status: 402 }),
    );
    const payment = { paymentKey: 'k', amount: 1 };
    const error = await client
      .confirmOrder('o', payment)
      .catch(caught => caught);
    expect(declineOf(error)).toBe('한도 초과');
  });

  it('knows no hold where there is none', async () => {
    const none = aClient(async () => new Response(null, { status: 204 }));
    await expect(none.client.findMyHold('p1')).resolves.toBeUndefined();
    const gone = aClient(async () => Response.json({}, { status: 404 }));
    await expect(gone.client.releaseHold('h1')).resolves.toBeUndefined();
  });

  it.each([
    [
      'a lost line',
      async () => Promise.reject(new TypeError('offline')),
      'network',
    ],
    [
      'a failing server',
      async () => Response.json({}, { status: 503 }),
      'server',
    ],
    [
      'a server that is asked too often',
      async () => Response.json({}, { status: 429 }),
      'server',
    ],
    [
      'an answer of another shape',
      async () => Response.json({ id: 1 }),
      'server',
    ],
  ])('may be asked again after %s', async (_, answer, kind) => {
    const { client } = aClient(answer);
    const error: ApiError = await client
      .extendHold('h1')
      .catch(caught => caught);
    expect(error).toMatchObject({ kind, passing: true });
  });

  it('sends the idempotency key of an order', async () => {
    const { client, calls } = aClient(async () =>
      Response.json({}, { status: 409 }),
    );
    const contact = {
      name: 'n',
      email: 'e@example.com',
      phone: '010-1234-5678',
    };
    const consents = { cancellationTerms: true, privacy: true } as const;
    await client
      .createOrder({ hold: 'h', contact, consents }, 'key-1')
      .catch(() => undefined);
    expect(calls[0].init?.headers).toMatchObject({
      'Idempotency-Key': 'key-1',
    });
  });
});
