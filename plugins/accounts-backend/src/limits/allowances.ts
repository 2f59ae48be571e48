/** So many attempts within so many seconds. */
export interface Allowance {
  points: number;
  /** Seconds. */
  duration: number;
}

const MINUTES = 60;

/** Wrong answers to a secret. */
const GUESSES = {
  account: { points: 10, duration: 15 * MINUTES },
  address: { points: 60, duration: 15 * MINUTES },
} as const;

/** What sends mail: ten in an hour are enough for the most forgetful. */
const MAILS = {
  account: { points: 10, duration: 60 * MINUTES },
  address: { points: 100, duration: 60 * MINUTES },
} as const;

/**
 * How often something may be tried, by what it is about and by where it comes
 * from. Many people may share an address (an office, a mobile network), so that
 * one is wider.
 */
export const LIMITS = {
  /**
   * Wrong passwords at sign-in. Browsers that know an account have an allowance of
   * their own for it.
   */
  'sign-in': GUESSES,
  /** Wrong passwords of people who are signed in. */
  password: GUESSES,
  /** Wrong codes for a new password. */
  reset: GUESSES,
  /** Wrong codes for a new account. */
  verification: GUESSES,
  /** Codes from browsers that did not sign up with the address. */
  'sign-up-proof': GUESSES,
  /** Wrong codes of apps, and of people who are signed in. */
  code: GUESSES,
  /** Mail with codes. */
  mail: MAILS,
  /** New addresses that somebody wants to move to; each gets a mail. */
  'email-change': MAILS,
  /** New passwords that are weighed: it keeps a processor busy for a moment. */
  'new-password': {
    account: { points: 60, duration: 15 * MINUTES },
    address: { points: 200, duration: 15 * MINUTES },
  },
  'sign-up': MAILS,
} as const satisfies Record<string, Record<'account' | 'address', Allowance>>;

/** What is limited. */
export type LimitKind = keyof typeof LIMITS;

/** Groups of an IPv6 address that name the network. */
const FIRST_64_BITS = 4;

/**
 * The part of an address that stands for one client. Who has IPv6 has 2^64
 * addresses at least: only the network counts.
 */
export function clientOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head, tail] = plain.toLowerCase().split('::');
  const first = head ? head.split(':') : [];
  const last = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length;
  const groups = [
    ...first,
    ...new Array<string>(Math.max(zeros, 0)).fill('0'),
    ...last,
  ];
  return `${groups
    .slice(0, FIRST_64_BITS)
    .map(group => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
