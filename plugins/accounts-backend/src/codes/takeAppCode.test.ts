import { TestDatabases } from '@backstage/backend-test-utils';
import { randomUUID } from 'node:crypto';
import { addAccount } from '../__fixtures__/people';
import { openAccounts, TEST_CONFIG } from '../__testUtils__/openAccounts';
import { refuse } from '../http/refuse';
import { isAppCode, takeAppCode, USED_CODE_MS } from './takeAppCode';

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });
const used = { refusal: { reason: 'wrong-code' } };

async function open() {
  const { knex } = await openAccounts(databases);
  const { id: account } = await addAccount(knex);
  let time = Date.now();
  const context = { knex, config: TEST_CONFIG, now: () => new Date(time) };
  const take = (verify: () => Promise<unknown>, by = account) =>
    takeAppCode(context, { account: by, code: '123456' }, verify);
  const pass = (ms: number) => {
    time += ms;
  };
  return { knex, take, pass };
}

describe('takeAppCode', () => {
  it('lets a right code count once until it is too old anyway', async () => {
    const { take, pass } = await open();
    const verify = jest.fn(async () => 'in');
    await expect(take(verify)).resolves.toBe('in');
    await expect(take(verify)).rejects.toMatchObject(used);
    pass(USED_CODE_MS - 1);
    await expect(take(verify)).rejects.toMatchObject(used);
    expect(verify).toHaveBeenCalledTimes(1);
    pass(1);
    await expect(take(verify)).resolves.toBe('in');
  });

  it('gives a wrong code free, for it may be right later', async () => {
    const { take } = await open();
    const wrong = () => Promise.reject(refuse('wrong-code'));
    await expect(take(wrong)).rejects.toMatchObject(used);
    await expect(take(async () => 'in')).resolves.toBe('in');
  });

  it('keeps a code whose check broke off: it may have counted', async () => {
    const { take } = await open();
    const broken = () => Promise.reject(new Error('connection lost'));
    await expect(take(broken)).rejects.toThrow('connection lost');
    await expect(take(async () => 'in')).rejects.toMatchObject(used);
  });

  it('takes the same digits of two accounts, and none of an account that is gone', async () => {
    const { knex, take } = await open();
    const { id: other } = await addAccount(knex);
    await take(async () => 'in');
    await expect(take(async () => 'in', other)).resolves.toBe('in');
    const gone = take(async () => 'in', randomUUID());
    await expect(gone).rejects.toMatchObject(used);
  });
});

describe('isAppCode', () => {
  it.each([
    ['123456', true],
    ['12345', false],
    ['aB3de-Fg7hi', false],
  ])('of %s is %s', (code, expected) => {
    expect(isAppCode(code)).toBe(expected);
  });
});
