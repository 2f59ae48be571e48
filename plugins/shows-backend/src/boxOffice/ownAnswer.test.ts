import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { ownAnswer } from './ownAnswer';

const answer = (status: number, body: object | string) => ({
  status,
  headers: {},
  body: Readable.from([typeof body === 'string' ? body : JSON.stringify(body)]),
});
const inShape = {
  error: { name: 'NotFoundError', message: 'No order' },
  response: { statusCode: 404 },
};

describe('ownAnswer', () => {
  it('leaves what was done as it is, unread', async () => {
    const done = answer(201, 'anything');
    expect(await ownAnswer(done)).toBe(done);
    expect(done.body.readableDidRead).toBe(false);
  });

  it.each([
    [404, inShape],
    [400, inShape],
    [409, { reason: 'too-late', message: 'Too late', seats: [] }],
    [422, inShape],
  ])('keeps the words of a %d', async (status, body) => {
    const own = await ownAnswer(answer(status, body));
    expect(own?.status).toBe(status);
    expect(JSON.parse(await text(own!.body))).toEqual(body);
  });

  it.each([
    // The API server knows no such service.
    [404, { kind: 'Status', message: 'services "x" not found', reason: 5 }],
    [404, '<html>'],
    [503, { kind: 'Status', message: 'no endpoints available' }],
    // A box office that does not know the path asks who is there.
    [401, { reason: 'sign-in-required', message: 'Sign in' }],
    [500, inShape],
    [302, ''],
  ])('is none at a %d with %j', async (status, body) => {
    expect(await ownAnswer(answer(status, body))).toBeUndefined();
  });
});
