import { Behaviour } from './Behaviour';

const AT_ONCE = { from: 0, to: 0 };
const THOUGHTFUL = { from: 500, to: 4_000 };

const HASTY = { thinkMs: { from: 0, to: 20 }, tries: 8 };

function visitor(
  kind: Pick<Behaviour, 'ending' | 'share'> & Partial<Behaviour>,
): Behaviour {
  return {
    seats: { from: 1, to: 4 },
    wish: 'anywhere',
    thinkMs: THOUGHTFUL,
    tries: 3,
    ...kind,
  };
}

/** Crowds by name: what kinds of buyers they are made of. */
export const CROWDS = {
  /** Everybody wants two seats and pays for them as fast as can be. */
  rush: [
    visitor({
      ending: 'pay',
      share: 1,
      seats: { from: 2, to: 2 },
      thinkMs: AT_ONCE,
      tries: 50,
    }),
  ],
  /** An evening's sale: some look around, some fight for the front, some change their mind. */
  evening: [
    visitor({ ending: 'browse', share: 20 }),
    visitor({ ending: 'leave', share: 8, wish: 'front' }),
    visitor({ ending: 'release', share: 12 }),
    visitor({ ending: 'abandon', share: 5 }),
    visitor({ ending: 'decline', share: 5 }),
    visitor({ ending: 'pay', share: 25, wish: 'front' }),
    visitor({ ending: 'pay', share: 22 }),
    visitor({ ending: 'cancel', share: 3 }),
  ],
  /** Everything that can be done, without a thought: to find out what breaks. */
  storm: [
    visitor({ ending: 'leave', share: 3, ...HASTY }),
    visitor({ ending: 'release', share: 40, ...HASTY }),
    visitor({ ending: 'release', share: 10, wish: 'front', ...HASTY }),
    visitor({ ending: 'abandon', share: 3, ...HASTY }),
    visitor({ ending: 'decline', share: 4, ...HASTY }),
    visitor({ ending: 'pay', share: 10, wish: 'front', ...HASTY }),
    visitor({ ending: 'pay', share: 24, ...HASTY }),
    visitor({ ending: 'cancel', share: 6, ...HASTY }),
    visitor({ ending: 'transfer', share: 5, ...HASTY }),
    visitor({ ending: 'owe', share: 1, ...HASTY }),
  ],
} satisfies Record<string, Behaviour[]>;

/** Name of a crowd. */
export type CrowdName = keyof typeof CROWDS;
