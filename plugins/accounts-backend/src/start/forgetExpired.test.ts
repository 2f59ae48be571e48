import { TestDatabases } from '@backstage/backend-test-utils';
import { addAccount, addSession } from '../__fixtures__/people';
import { openAccounts } from '../__testUtils__/openAccounts';
import { forgetExpired, SESSION_DAYS } from './forgetExpired';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });
const DAY = 24 * 60 * 60 * 1000;

describe('a session', () => {
  it('ends after thirty days, however much it is used', async () => {
    const { knex } = await openAccounts(databases);
    const { id } = await addAccount(knex);
    const now = new Date();
    const inUse = { expiresAt: new Date(now.getTime() + 7 * DAY) };
    const old = await addSession(knex, id, inUse);
    const young = await addSession(knex, id, inUse);
    const begin = async (session: string, days: number) => {
      const createdAt = new Date(now.getTime() - days * DAY);
      await knex('session').where({ id: session }).update({ createdAt });
    };
    await begin(old, SESSION_DAYS + 0.01);
    await begin(young, SESSION_DAYS - 0.01);
    await forgetExpired(knex, now);
    expect(await knex('session').pluck('id')).toEqual([young]);
  });
});
