import { AccountsClient } from './AccountsClient';
import { RefusedError } from './RefusedError';

function clientThatGets(status: number, body?: object) {
  const fetch = jest.fn<
    ReturnType<typeof globalThis.fetch>,
    Parameters<typeof globalThis.fetch>
  >(async () => {
    return new Response(body ? JSON.stringify(body) : null, { status });
  });
  return { client: new AccountsClient({ fetch }), fetch };
}

describe('AccountsClient', () => {
  it('asks with the cookies of its own page only', async () => {
    const { client, fetch } = clientThatGets(200, { type: 'second-step' });
    const request = { email: 'a@example.org', password: 'x' };
    expect(await client.signIn(request)).toEqual({ type: 'second-step' });
    expect(fetch).toHaveBeenCalledWith('/api/accounts/v1/session', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
    });
  });

  it('takes an answer without a body for a yes', async () => {
    const { client, fetch } = clientThatGets(204);
    await expect(client.endSession('a/b')).resolves.toBeUndefined();
    expect(fetch.mock.calls[0][0]).toBe('/api/accounts/v1/me/sessions/a%2Fb');
  });

  it('throws the refusal of the API', async () => {
    const body = { reason: 'too-many-attempts', message: 'x', retryAfter: 90 };
    const { client } = clientThatGets(429, body);
    const error = await client.signOut().catch(it => it);
    expect(error).toBeInstanceOf(RefusedError);
    expect(error.refusal).toEqual({ ...body, fields: [] });
  });

  it('calls everything else unavailable', async () => {
    const { client } = clientThatGets(502, { error: 'Bad gateway' });
    const error = await client.getSession().catch(it => it);
    expect(error.refusal).toMatchObject({ reason: 'unavailable' });
  });

  it('does not take an answer for granted', async () => {
    const { client } = clientThatGets(200, { type: 'welcome' });
    await expect(client.takeSecondStep('123456')).rejects.toThrow();
  });

  it('leads to the outside provider and back', () => {
    const { client } = clientThatGets(200);
    expect(client.outsideUrl('/shows?a=b')).toBe(
      '/api/accounts/v1/outside?return_to=%2Fshows%3Fa%3Db',
    );
  });
});
