import { ResponseError } from '@backstage/errors';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { RefusedError } from '../api/RefusedError';
import { useFailureText } from './useFailureText';

function Told({ error }: { error: Error }) {
  return <p>{useFailureText()(error)}</p>;
}

function answered(status: number, members: object = {}) {
  const error = { name: 'Error', message: 'in English', ...members };
  const body = { error, response: { statusCode: status } };
  return ResponseError.fromResponse(
    new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json' },
    }),
  );
}

describe('useFailureText', () => {
  it.each([
    ['too late', new RefusedError('too-late', 'since'), /terms of this order/],
    ['cancelled', new RefusedError('refund-changed', 'not'), /not valid any/],
    ['another reason', new RefusedError('limit', 'in English'), /in English/],
    ['no connection', new TypeError('Failed to fetch'), /on the internet/],
    ['no box office', answered(503), /box office gives no answer/],
    ['a roll-out', answered(409, { reason: 'rolling-out' }), /few seconds/],
    ['anything else', answered(409), /in English/],
  ])('tells a seller of %s', async (_, error, words) => {
    await renderInTestApp(<Told error={await error} />);
    expect(await screen.findByText(words)).toBeVisible();
  });
});
