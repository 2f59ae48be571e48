import { ResponseError } from '@backstage/errors';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aShow } from '../__fixtures__/shows';

const { facts } = aShow().specification;

/** The show after its first change. */
export const published = aShow({
  latestRevision: { ...aShow().latestRevision, number: 2 },
});

/** Types another title. */
export async function retitle(title: string) {
  const field = await screen.findByLabelText(/^Title/);
  await userEvent.clear(field);
  await userEvent.type(field, title);
}

/** What the portal answers to whoever comes second. */
export async function stale(theirs: object): Promise<ResponseError> {
  return refusal({
    message: 'changed meanwhile',
    reason: 'stale',
    revision: 2,
    facts: { ...facts, ...theirs },
  });
}

/** A change that cannot be as things stand. */
export async function refusal(members: object): Promise<ResponseError> {
  const error = { name: 'ConflictError', ...members };
  const body = JSON.stringify({ error, response: { statusCode: 409 } });
  const response = new Response(body, {
    status: 409,
    headers: { 'content-type': 'application/json' },
  });
  return ResponseError.fromResponse(response);
}
