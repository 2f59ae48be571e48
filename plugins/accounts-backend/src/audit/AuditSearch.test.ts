import { TestDatabases } from '@backstage/backend-test-utils';
import {
  auditQuerySchema,
  type AuditPage,
} from '@marquee/plugin-accounts-common';
import type { Knex } from 'knex';
import { addAccount } from '../__fixtures__/people';
import { openAccounts } from '../__testUtils__/openAccounts';
import { AuditSearch } from './AuditSearch';
import { DatabaseAuditLog } from './DatabaseAuditLog';
import { forgetAccesses } from './forgetAccesses';
import { AUDIT_TABLE } from './tables';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });

const ADA = '1f0e2c34-0000-4000-8000-000000000001';
const BOB = '1f0e2c34-0000-4000-8000-000000000002';
const request = { address: '192.0.2.7', userAgent: 'a browser' };

describe('audit log', () => {
  let knex: Knex;
  let log: DatabaseAuditLog;

  const search = (query: object = {}): Promise<AuditPage> =>
    new AuditSearch({ knex, secret: 'key' }).search(
      auditQuerySchema.parse(query),
    );
  const actions = async (query: object) =>
    (await search(query)).events.map(({ action }) => action);

  beforeAll(async () => {
    ({ knex } = await openAccounts(databases));
    log = new DatabaseAuditLog({ knex, secret: 'key' });
    await addAccount(knex, { id: ADA, name: 'Ada', email: 'ada@example.org' });
  });

  beforeEach(async () => {
    await knex(AUDIT_TABLE).delete();
    const outcome = 'success';
    await log.record({ action: 'sign-in', outcome, actor: ADA, request });
    await log.record({
      action: 'role-change',
      outcome,
      actor: ADA,
      target: BOB,
      detail: { from: 'buyer', to: 'seller' },
    });
    await log.record({
      action: 'sign-in',
      outcome: 'failure',
      unknownEmail: 'Stranger@example.org',
      request: { ...request, address: '198.51.100.1' },
    });
  });

  it('gives entries back as they were recorded, newest first', async () => {
    const { events, names, next } = await search();
    expect(events.map(({ outcome }) => outcome)).toEqual([
      'failure',
      'success',
      'success',
    ]);
    expect(events[1]).toEqual({
      id: expect.any(String),
      at: expect.any(String),
      action: 'role-change',
      outcome: 'success',
      actor: ADA,
      target: BOB,
      address: null,
      userAgent: null,
      detail: { from: 'buyer', to: 'seller' },
    });
    expect(names).toEqual({ [ADA]: 'Ada' });
    expect(next).toBeNull();
  });

  it('finds what an account did and what was done to it, by id or address of today', async () => {
    const both = ['role-change', 'sign-in'];
    expect(await actions({ account: ADA })).toEqual(both);
    expect(await actions({ account: 'ADA@example.org' })).toEqual(both);
    expect(await actions({ account: BOB })).toEqual(['role-change']);
    expect(await actions({ account: 'nobody@example.org' })).toEqual([]);
  });

  it('finds tries on an address without account, and cannot tell the address', async () => {
    const account = 'stranger@example.org';
    expect((await search({ account })).events).toMatchObject([
      { action: 'sign-in', outcome: 'failure', actor: null },
    ]);
    const { rows } = await knex.raw('SELECT a::text FROM audit_events a');
    expect(JSON.stringify(rows)).not.toMatch(/stranger/i);
  });

  it('narrows by action, outcome, address and time', async () => {
    expect(await actions({ action: 'sign-in' })).toHaveLength(2);
    expect(await actions({ outcome: 'failure' })).toEqual(['sign-in']);
    expect(await actions({ address: '192.0.2.7' })).toEqual(['sign-in']);
    const now = new Date().toISOString();
    expect(await actions({ to: now })).toHaveLength(3);
    expect(await actions({ from: now })).toEqual([]);
  });

  it('goes through pages without losing or repeating an entry that comes meanwhile', async () => {
    const first = await search({ limit: 2 });
    await log.record({ action: 'sign-out', outcome: 'success', actor: ADA });
    const second = await search({ limit: 2, before: first.next });
    expect(second.events).toMatchObject([{ action: 'sign-in', actor: ADA }]);
    expect(second.next).toBeNull();
  });

  it('refuses a cursor that it did not give', async () => {
    await expect(search({ before: "1' OR true" })).rejects.toMatchObject({
      refusal: {
        reason: 'invalid-input',
        fields: [{ field: 'before', fault: 'malformed' }],
      },
    });
  });

  it('keeps an entry only if its transaction is kept', async () => {
    const undone = knex.transaction(async transaction => {
      await log.within(transaction).record({
        action: 'erasure',
        outcome: 'success',
      });
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    expect(await actions({ action: 'erasure' })).toEqual([]);
  });

  it('forgets after three months who came, and from where anything was done', async () => {
    await knex(AUDIT_TABLE).update({ at: '2027-02-28T12:00:00Z' });
    await forgetAccesses(knex, new Date('2027-05-28T11:59:00Z'));
    expect(await actions({})).toHaveLength(3);

    await knex(AUDIT_TABLE).update({ address: '192.0.2.7' });
    await forgetAccesses(knex, new Date('2027-05-31T12:01:00Z'));
    expect((await search()).events).toMatchObject([
      { action: 'role-change', actor: ADA, address: null, userAgent: null },
    ]);
  });
});
