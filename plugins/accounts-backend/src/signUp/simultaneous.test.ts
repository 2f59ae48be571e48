import { TestDatabases } from '@backstage/backend-test-utils';
import type { SignUpRequest } from '@marquee/plugin-accounts-common';
import {
  startAccounts,
  stopAccounts,
  type StartedAccounts,
} from '../__testUtils__/startAccounts';
import { aSignUp } from '../__testUtils__/people';

// Hashing passwords takes long where other tests run beside.
jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_15'] });
let replicas: StartedAccounts[];

beforeAll(async () => {
  const first = await startAccounts({ databases });
  const { knex } = first;
  const others = [0, 1].map(() => startAccounts({ databases, knex }));
  replicas = [first, ...(await Promise.all(others))];
});
afterAll(stopAccounts);

/** All at once and each with a password of their own, at two replicas by turns. */
async function signUpAtOnce(form: SignUpRequest, people: number) {
  const browsers = Array.from({ length: people }, (_, at) =>
    replicas[at % 2].browse('public-site'),
  );
  const answers = await Promise.all(
    browsers.map((browser, at) =>
      browser.post('/sign-up', { ...form, password: passwordOf(form, at) }),
    ),
  );
  return { browsers, answers };
}

function passwordOf({ password }: SignUpRequest, at: number): string {
  return `${password}-${at}`;
}

/** Whose passwords the account of the address has. */
async function findWinners(form: SignUpRequest, people: number) {
  const winners: number[] = [];
  for (let at = 0; at < people; at += 1) {
    const { body } = await replicas[0].browse('public-site').post('/session', {
      email: form.email,
      password: passwordOf(form, at),
    });
    if (body.type === 'verify') winners.push(at);
    else expect(body.reason).toBe('wrong-credentials');
  }
  return winners;
}

/** From a replica that mails nothing else, so that no older mail is in the way. */
async function newCode(email: string): Promise<string> {
  const { browse, post } = replicas[2];
  const seen = post.countFor(email);
  await browse('public-site').post('/sign-up/code', { email, language: 'en' });
  return await post.receiveCode(email, seen);
}

describe('sign-ups with one address at the same time', () => {
  it.each([
    [2, 'nobody'],
    [3, 'nobody'],
    [6, 'nobody'],
    [6, 'somebody who never confirmed it'],
  ])(
    'of %i people all get the same answer and one can confirm, where %s had it',
    async (people, before) => {
      const [{ knex, browse }] = replicas;
      const form = aSignUp();
      const { email } = form;
      if (before !== 'nobody') {
        await browse('public-site').post('/sign-up', form);
      }
      const { browsers, answers } = await signUpAtOnce(form, people);
      for (const { status, body, headers } of answers) {
        expect({ status, body }).toEqual({ status: 202, body: {} });
        expect(headers['set-cookie']).toHaveLength(1);
      }
      const [{ id: account }, ...more] = await knex('user').where({ email });
      expect(more).toEqual([]);
      expect(await knex('consents').where({ account })).toHaveLength(2);

      const [winner, ...others] = await findWinners(form, people);
      expect(others).toEqual([]);
      const code = await newCode(email);
      const confirm = async (at: number) => {
        const typed = { email, code };
        const answer = await browsers[at].post('/sign-up/verification', typed);
        return answer.body.type ?? answer.body.reason;
      };
      expect(await confirm((winner + 1) % people)).toBe('wrong-code');
      expect(await confirm(winner)).toBe('signed-in');
    },
  );
});
