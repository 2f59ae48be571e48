import { ResponseError } from '@backstage/errors';
import { failureText } from './failureText';

describe('failureText', () => {
  it('gives the words of the answer, not its status', async () => {
    const body = {
      error: { name: 'ConflictError', message: 'It is taken' },
      response: { statusCode: 409 },
    };
    const error = await ResponseError.fromResponse(
      Response.json(body, { status: 409, statusText: 'Conflict' }),
    );
    expect(failureText(error)).toBe('It is taken');
  });

  it('gives the words of an error where nothing answered', () => {
    expect(failureText(new TypeError('fetch failed'))).toBe('fetch failed');
  });
});
