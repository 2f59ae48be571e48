import { mockServices } from '@backstage/backend-test-utils';
import {
  AuthenticationError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { refusalSchema, REFUSALS } from '@marquee/plugin-accounts-common';
import express from 'express';
import request from 'supertest';
import { answerRefusals } from './answerRefusals';
import { refusalStatus, refuse, refuseField } from './refuse';

async function answerTo(error: unknown) {
  const logger = mockServices.logger.mock();
  const app = express();
  app.get('/', () => {
    throw error;
  });
  app.use(answerRefusals(logger));
  const { status, body, headers } = await request(app).get('/');
  return { status, body, headers, logger };
}

describe('answerRefusals', () => {
  it.each(REFUSALS)('answers %s as the API has it', async reason => {
    const { status, body } = await answerTo(refuse(reason));
    expect(status).toBe(refusalStatus(reason));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(refusalSchema.parse(body)).toMatchObject({ reason, fields: [] });
  });

  it('names the field that is at fault', async () => {
    const { body } = await answerTo(refuseField('password', 'common'));
    expect(body).toMatchObject({
      reason: 'invalid-input',
      fields: [{ field: 'password', fault: 'common' }],
    });
  });

  it('says when to come back', async () => {
    const error = refuse('too-many-attempts', { retryAfter: 90 });
    const { headers, body } = await answerTo(error);
    expect(headers['retry-after']).toBe('90');
    expect(body.retryAfter).toBe(90);
  });

  it.each([
    [new AuthenticationError('who?'), 401, 'not-signed-in'],
    [new NotAllowedError('no'), 403, 'not-allowed'],
    [new NotFoundError('nothing'), 404, 'not-found'],
    [new ServiceUnavailableError('away'), 503, 'unavailable'],
  ])('puts %s into the words of the API', async (error, status, reason) => {
    expect(await answerTo(error)).toMatchObject({ status, body: { reason } });
  });

  it('logs where something broke, but not what with', async () => {
    const error = new Error('Key (email)=(wanda@example.org) already exists');
    const { status, body, logger } = await answerTo(error);
    expect(status).toBe(500);
    expect(body.reason).toBe('unavailable');
    expect(JSON.stringify(body)).not.toContain('wanda');
    const [line] = logger.error.mock.calls[0];
    expect(line).toContain('answerRefusals.test');
    expect(line).not.toContain('wanda');
  });
});
