import { TestDatabases } from '@backstage/backend-test-utils';
import { aSignUp, PASSWORD, signUp } from '../__testUtils__/people';
import {
  startAccounts,
  stopAccounts,
  type StartedAccounts,
} from '../__testUtils__/startAccounts';
import { EQUAL_MS } from './takeAtLeast';

// Hashing passwords takes long where other tests run beside.
jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });
/** As real people have it… */
let accounts: StartedAccounts;
/** …and another replica, for what is not measured. */
let atOnce: StartedAccounts;

beforeAll(async () => {
  accounts = await startAccounts({ databases, answersTakeTime: true });
  atOnce = await startAccounts({ databases, knex: accounts.knex });
});
afterAll(stopAccounts);

const WRONG = 'wrong-41-plover-kettle';

describe('the time of an answer', () => {
  const ROUNDS = 21;
  /** Timers may be a little early. */
  const LEAST_MS = EQUAL_MS - 5;

  async function timeOf(work: () => Promise<unknown>): Promise<number> {
    const started = performance.now();
    await work();
    return performance.now() - started;
  }

  /** The lower quartile: other work of the machine makes answers later, never earlier. */
  const typical = (all: number[]) =>
    [...all].sort((a, b) => a - b)[Math.floor(all.length / 4)];

  /** Two ways by turns, so that a busy machine troubles both alike. */
  async function compare(ways: {
    known: (round: number) => Promise<unknown>;
    unknown: (round: number) => Promise<unknown>;
    rounds: number;
  }) {
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < ways.rounds; round += 1) {
      known.push(await timeOf(() => ways.known(round)));
      unknown.push(await timeOf(() => ways.unknown(round)));
    }
    return { known: typical(known), unknown: typical(unknown) };
  }

  it('does not tell whether an address has an account, at sign-in', async () => {
    const people = [
      await signUp(atOnce),
      await signUp(atOnce),
      await signUp(atOnce),
    ];
    const strangers = people.map(() => aSignUp());
    const signIn = (email: string) =>
      accounts
        .browse('public-site')
        .post('/session', { email, password: WRONG });
    const times = await compare({
      // Nobody is asked for more often than the limits allow.
      known: round => signIn(people[round % 3].email),
      unknown: round => signIn(strangers[round % 3].email),
      rounds: ROUNDS,
    });
    // Hashing a password takes its time; an answer without it would be quicker.
    expect(Math.min(times.known, times.unknown)).toBeGreaterThan(20);
    // Without the hash one of them would take a tenth of the other.
    const difference = Math.abs(times.known - times.unknown);
    expect(difference).toBeLessThan(times.known * 0.4);
  });

  it('does not tell it where mails are sent either', async () => {
    const told = async (path: string) => {
      const { email } = await signUp(atOnce);
      const ask = (address: string) => {
        const body =
          path === '/sign-up'
            ? aSignUp({ email: address })
            : { email: address, language: 'en' };
        return accounts.browse('public-site').post(path, body);
      };
      const times = await compare({
        known: () => ask(email),
        unknown: () => ask(aSignUp().email),
        rounds: 5,
      });
      const short = Math.min(times.known, times.unknown) < LEAST_MS;
      const difference = Math.abs(times.known - times.unknown);
      const isTold = short || difference > times.known * 0.4;
      return isTold ? [{ path, ...times }] : [];
    };
    // Mostly they wait, which they can do side by side.
    const paths = ['/sign-up', '/password/code', '/sign-up/code'];
    expect((await Promise.all(paths.map(told))).flat()).toEqual([]);
  });

  it.each([
    ['/password/reset', { code: '123456', password: PASSWORD }],
    ['/sign-up/verification', { code: '123456' }],
    ['/me/email', { password: PASSWORD }],
  ] as const)('is never short at %s', async (path, body) => {
    const { cookies } = (await signUp(atOnce)).browser;
    const browser = accounts.browse('public-site', { Cookie: cookies });
    const known = await signUp(atOnce);
    const times = [known.email, aSignUp().email].map(email =>
      timeOf(() => browser.post(path, { ...body, email })),
    );
    expect(Math.min(...(await Promise.all(times)))).toBeGreaterThan(LEAST_MS);
  });
});
