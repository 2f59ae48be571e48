import type { PortalApplicant } from './refusePortal';
import { refusePortal } from './refusePortal';

const FREE = {
  emailVerified: true,
  suspendedAt: null,
  twoFactorEnabled: true,
};
const SUSPENDED = { ...FREE, suspendedAt: new Date(0) };
const UNVERIFIED = { ...FREE, emailVerified: false };
const ONE_STEP = { ...FREE, twoFactorEnabled: false };

type State = Omit<PortalApplicant, 'role'>;

describe('refusePortal', () => {
  it.each<[PortalApplicant['role'], string, State, string | undefined]>([
    ['admin', 'in order', FREE, undefined],
    ['admin', 'suspended', SUSPENDED, 'suspended'],
    ['admin', 'unverified', UNVERIFIED, 'unverified'],
    ['admin', 'without two-factor', ONE_STEP, 'without-two-factor'],
    [
      'admin',
      'who never heard of two-factor',
      { ...FREE, twoFactorEnabled: null },
      'without-two-factor',
    ],
    ['seller', 'in order', FREE, undefined],
    ['seller', 'suspended', SUSPENDED, 'suspended'],
    ['seller', 'unverified', UNVERIFIED, 'unverified'],
    ['seller', 'without two-factor', ONE_STEP, undefined],
    ['buyer', 'in order', FREE, 'public-site-only'],
    ['buyer', 'suspended', SUSPENDED, 'public-site-only'],
    ['buyer', 'unverified', UNVERIFIED, 'public-site-only'],
    ['buyer', 'without two-factor', ONE_STEP, 'public-site-only'],
  ])('answers for a %s %s', (role, _state, state, refusal) => {
    expect(refusePortal({ role, ...state }, {})).toBe(refusal);
  });
});
