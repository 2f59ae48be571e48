import { Knex, knex } from 'knex';
import { RunningPostgres, startPostgres } from '../__testUtils__';
import { migrationSource } from './migrations';

jest.setTimeout(60_000);

describe('migrations of the box office', () => {
  let postgres: RunningPostgres;
  let database: Knex;

  beforeAll(async () => {
    postgres = await startPostgres();
    database = knex({ client: 'pg', connection: postgres.url });
  });
  afterAll(async () => {
    await database.destroy();
    await postgres.stop();
  });

  const up = () => database.migrate.up({ migrationSource });
  const down = () => database.migrate.down({ migrationSource });

  it('take accounts in and out again, with orders of erased people in the table', async () => {
    for (let count = 0; count < 3; count += 1) await up();
    await database('performances').insert({ id: 'p', starts_at: new Date() });
    const now = new Date();
    await database('orders').insert({
      id: '6e2d7a0c-8c1f-4f86-9d0c-1d1f7e2b9a10',
      code: 'AAAA-BBBB',
      performance: 'p',
      buyer: 'hash-of-a-cookie',
      hold: 'p.1',
      state: 'paid',
      amount: 1,
      currency: 'KRW',
      contact_name: 'Hana',
      contact_email: 'hana@example.org',
      contact_phone: '010',
      created_at: now,
      pay_before: now,
    });
    await up();
    await database('orders').update({
      contact_name: null,
      contact_email: null,
    });
    await down();
    expect(await database('orders').first()).toMatchObject({
      contact_name: '',
      contact_email: '',
      contact_phone: '010',
    });
    expect(await database.schema.hasTable('buyer_sessions')).toBe(false);
    await up();
    expect(await database('buyer_sessions')).toEqual([]);
    await database('orders').update({ contact_name: null });
  });

  it('write down when orders were paid, and take that out again', async () => {
    const migration = {
      migrationSource,
      name: '20261123090000_add_management',
    };
    await database.migrate.latest({ migrationSource });
    const [{ created_at: at }] = await database('orders').select('created_at');
    await database('audit').insert({ at, action: 'show-changed', detail: {} });
    await database.migrate.down(migration);
    expect(await database.schema.hasTable('audit')).toBe(false);
    expect(await database.schema.hasColumn('orders', 'paid_at')).toBe(false);
    await database.migrate.up(migration);
    expect(await database('orders').first()).toMatchObject({ paid_at: at });
    expect(await database('audit')).toEqual([]);
  });

  it('make refunds of payments that were given back, and take them out again', async () => {
    const migration = { migrationSource, name: '20261127010000_add_refunds' };
    await database.migrate.latest({ migrationSource });
    await database.migrate.down(migration);
    const [{ id: order }] = await database('orders').select('id');
    const at = new Date('2026-11-01T00:00:00Z');
    const payment = { order, payment_key: 'k', checkout_url: 'u', attempt: 1 };
    await database('payments').insert({
      ...payment,
      state: 'refunding',
      updated_at: at,
    });
    await database.migrate.up(migration);
    expect(await database('refunds').first()).toMatchObject({
      order,
      state: 'requested',
      amount: '1',
      by: 'system',
      look_at: at,
    });
    expect(await database('payments').first()).toMatchObject({
      state: 'paid',
      round: 1,
    });
    expect(await database('orders').first()).toMatchObject({ method: 'card' });
    await database.migrate.down(migration);
    expect(await database.schema.hasTable('refunds')).toBe(false);
    await database.migrate.up(migration);
    expect(await database('refunds')).toEqual([]);
  });
});
