import { parseArgs } from 'node:util';
import { z } from 'zod';
import { CROWDS, CrowdName } from '../crowd/crowds';

const CROWD_NAMES = Object.keys(CROWDS) as [CrowdName, ...CrowdName[]];
/** Sign-ups from one address that the accounts service takes in an hour. */
const MOST_ACCOUNTS = 100;

const schema = z.strictObject({
  show: z.url({ protocol: /^http$/ }),
  performance: z.string().optional(),
  crowd: z.enum(CROWD_NAMES).default('evening'),
  buyers: z.coerce.number().int().min(1).max(MOST_ACCOUNTS).default(20),
  minutes: z.coerce.number().positive().max(120).default(5),
  visits: z.coerce.number().int().min(1).max(1_000_000).default(1_000_000),
  pace: z.coerce.number().min(0).max(10).default(1),
  seed: z.coerce.number().int().optional(),
  history: z.string().optional(),
  'public-site': z.url().default('http://marquee.localhost:8080'),
  mailbox: z.url().default('http://localhost:8025'),
  accounts: z.string().default('.marquee/bots/accounts.json'),
});

/** What a rehearsal is told on the command line. */
export type RehearsalOptions = z.output<typeof schema>;

/** What there is to say on the command line. */
export const USAGE = `Lets a crowd of bots loose on a show of this machine.

  --show URL          page of the show, e.g. http://hamlet.marquee.localhost:8080
  --performance ID    the first one on sale, unless said otherwise
  --crowd NAME        ${CROWD_NAMES.join(' or ')}
  --buyers N          bots at the same time, each with an account; 20, at most ${MOST_ACCOUNTS}
  --minutes N         how long; 5, at most 120
  --visits N          ends earlier, after so many visits
  --pace N            factor on all times to think; 0: none
  --seed N            does the same again
  --history FILE      keeps every call, a JSON object a line
  --accounts FILE     where the bots' accounts are kept; .marquee/bots/accounts.json
  --public-site URL   where bots sign up; http://marquee.localhost:8080
  --mailbox URL       where their mail is; http://localhost:8025
`;

/** @throws Error that names what is wrong, with {@link USAGE} */
export function parseOptions(args: string[]): RehearsalOptions {
  const names = Object.keys(schema.shape);
  const options = Object.fromEntries(
    names.map(name => [name, { type: 'string' as const }]),
  );
  try {
    return schema.parse(parseArgs({ args, options }).values);
  } catch (error) {
    const why =
      error instanceof z.ZodError
        ? error.issues.map(
            ({ path, message }) => `--${path.join('.')}: ${message}`,
          )
        : [(error as Error).message];
    throw new Error(`${why.join('\n')}\n\n${USAGE}`);
  }
}
