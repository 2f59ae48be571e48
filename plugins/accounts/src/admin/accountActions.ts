import type {
  Account,
  AccountActionRequest,
} from '@marquee/plugin-accounts-common';

/** Kind of an admin's action. */
export type ActionType = AccountActionRequest['type'];

const ALL: readonly ActionType[] = [
  'end-sessions',
  'change-role',
  'suspend',
  'restore',
  'erase',
];

/** What can be done to an account in its state, the harmless first. */
export function actionsFor(account: Account): ActionType[] {
  return ALL.filter(type => {
    switch (type) {
      case 'restore':
        return account.state === 'suspended';
      case 'suspend':
        return account.state !== 'suspended';
      case 'end-sessions':
        return account.sessions > 0;
      case 'change-role':
      case 'erase':
        return true;
      default:
        throw new Error(`Unknown action ${type satisfies never}`);
    }
  });
}

/** The action that an address names, if there is such a one for the account. */
export function actionNamed(
  name: string | null,
  account: Account,
): ActionType | undefined {
  return actionsFor(account).find(type => type === name);
}
