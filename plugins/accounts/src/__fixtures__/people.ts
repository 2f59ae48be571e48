import type {
  Account,
  OwnAccount,
  OwnSession,
  SessionAnswer,
} from '@marquee/plugin-accounts-common';

/** A seller, seen by herself. */
export function anOwnAccount(given: Partial<OwnAccount> = {}): OwnAccount {
  return {
    id: '0b1f6d3e-6a51-4a61-9c7e-2b7a52f4a001',
    role: 'seller',
    email: 'sora@example.com',
    name: 'Kim Sora',
    phone: '010-1234-5678',
    language: 'en',
    twoFactor: false,
    twoFactorDemanded: false,
    hasPassword: true,
    ...given,
  };
}

/** A seller, seen by an admin. */
export function anAccount(given: Partial<Account> = {}): Account {
  return {
    id: '0b1f6d3e-6a51-4a61-9c7e-2b7a52f4a001',
    role: 'seller',
    state: 'active',
    email: 'sora@example.com',
    name: 'Kim Sora',
    twoFactor: false,
    createdAt: '2026-11-01T01:00:00.000Z',
    lastSeenAt: '2026-11-22T10:30:00.000Z',
    sessions: 2,
    shows: 3,
    ...given,
  };
}

/** Nobody is signed in, passwords are kept here, no demo accounts. */
export function aSessionAnswer(
  given: Partial<SessionAnswer> = {},
): SessionAnswer {
  return {
    account: null,
    signIn: { type: 'local', demo: [] },
    places: {
      portal: 'http://localhost:7007',
      publicSite: 'http://marquee.localhost:8080',
    },
    ...given,
  };
}

/** A browser that is signed in elsewhere. */
export function aSession(given: Partial<OwnSession> = {}): OwnSession {
  return {
    id: 'session-1',
    current: false,
    createdAt: '2026-11-20T01:00:00.000Z',
    lastSeenAt: '2026-11-22T10:30:00.000Z',
    address: '203.0.113.7',
    userAgent:
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
    ...given,
  };
}
