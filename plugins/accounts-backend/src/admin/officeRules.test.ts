import type { Obstacle, Role } from '@marquee/plugin-accounts-common';
import { findRoleObstacles, isProtected } from './officeRules';

const ACTIONS = [
  'suspend',
  'restore',
  'end-sessions',
  'change-role',
  'erase',
] as const;

describe('isProtected', () => {
  it.each<[string, string, Role, number, string[]]>([
    ['another seller', 'bob', 'seller', 0, []],
    ['another admin of two', 'bob', 'admin', 1, []],
    ['the last admin', 'bob', 'admin', 0, ['suspend', 'change-role', 'erase']],
    ['oneself', 'ada', 'admin', 5, ['suspend', 'change-role', 'erase']],
  ])('keeps %s from the right acts', (_who, id, role, otherAdmins, kept) => {
    const account = { id, role };
    expect(
      ACTIONS.filter(action =>
        isProtected({ admin: 'ada', action, account, otherAdmins }),
      ),
    ).toEqual(kept);
  });
});

describe('findRoleObstacles', () => {
  const selling: Obstacle = { type: 'show-on-sale', show: 'a', title: 'A' };
  const coming: Obstacle = {
    type: 'coming-tickets',
    show: 'b',
    title: 'B',
    url: 'http://b.example',
    tickets: 1,
    startsAt: '2099-01-15T10:30:00Z',
  };
  const last: Obstacle = { type: 'last-admin' };

  it.each<[Role, Obstacle[]]>([
    ['buyer', [selling]],
    ['seller', [coming]],
    ['admin', [coming]],
  ])('lets nobody become a %s who cannot do so yet', (role, obstacles) => {
    expect(findRoleObstacles([selling, coming, last], role)).toEqual(obstacles);
  });
});
