import {
  type AccountActionRequest,
  type Obstacle,
  type Role,
} from '@marquee/plugin-accounts-common';

/** Acts after which an account can no longer do what it could. */
const WEAKENING: AccountActionRequest['type'][] = [
  'suspend',
  'change-role',
  'erase',
];

/**
 * Whether an account is safe from an act: admins cannot lock themselves out, by
 * mistake or otherwise, and the last admin stays.
 */
export function isProtected(options: {
  /** Id of the admin who acts. */
  admin: string;
  action: AccountActionRequest['type'];
  account: { id: string; role: Role };
  otherAdmins: number;
}): boolean {
  const { admin, action, account, otherAdmins } = options;
  if (!WEAKENING.includes(action)) return false;
  if (account.id === admin) return true;
  return account.role === 'admin' && otherAdmins === 0;
}

/**
 * Which of the obstacles to leaving stand in the way of another role too: buyers
 * cannot look after shows, and only buyers can see their tickets.
 */
export function findRoleObstacles(
  obstacles: Obstacle[],
  role: Role,
): Obstacle[] {
  return obstacles.filter(({ type }) =>
    role === 'buyer' ? type === 'show-on-sale' : type === 'coming-tickets',
  );
}
