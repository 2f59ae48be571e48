import { InputError, ResponseError } from '@backstage/errors';
import { inPlainWords } from './inPlainWords';

const fail = (error: Error) =>
  inPlainWords(async () => {
    throw error;
  }).catch(thrown => thrown);

describe('inPlainWords', () => {
  it.each([
    [400, 'InputError', 'The first date is over.'],
    [409, 'ConflictError', "The address 'hamlet' is taken."],
    [503, 'ServiceUnavailableError', 'No cluster is connected.'],
  ])(
    'fails a %i with the words of the answer',
    async (status, name, message) => {
      const refusal = await ResponseError.fromResponse(
        Response.json(
          { error: { name, message }, response: { statusCode: status } },
          { status },
        ),
      );
      expect(await fail(refusal)).toMatchObject({ message, stack: message });
    },
  );

  it('shows no stack of what an action refuses by itself', async () => {
    const message = 'facts.title is missing';
    expect(await fail(new InputError(message))).toMatchObject({
      name: 'InputError',
      message,
      stack: message,
    });
  });

  it('leaves a fault of the program as it is', async () => {
    const fault = new TypeError('x is undefined');
    expect(await fail(fault)).toBe(fault);
  });
});
