import {
  placeOf,
  type Account,
  type Role,
} from '@marquee/plugin-accounts-common';
import type { ActionType } from '../accountActions';

/** What an action leads to; translations have a sentence for each. */
export const EFFECTS = [
  'sessionsEnd',
  'mayComeBack',
  'noSignIn',
  'nothingDeleted',
  'showsKeepSelling',
  'signInAgain',
  'becomesAdmin',
  'needsTwoFactor',
  'losesAdmin',
  'becomesSeller',
  'becomesBuyer',
  'movesPlace',
  'showsKeepOwner',
  'dataGoes',
  'recordsStay',
  'noReturn',
] as const;
/** One of {@link EFFECTS}. */
export type Effect = (typeof EFFECTS)[number];

const BECOMES: Record<Role, Effect[]> = {
  admin: ['becomesAdmin', 'needsTwoFactor'],
  seller: ['becomesSeller'],
  buyer: ['becomesBuyer'],
};

/** Everything that an action does to an account, before it is done. */
export function effectsOf(
  type: ActionType,
  options: { account: Account; role: Role },
): Effect[] {
  const { account, role } = options;
  // While nobody knows how many there are, there may be some.
  const ofShows = <T extends Effect>(effect: T): T[] =>
    account.shows === 0 ? [] : [effect];
  switch (type) {
    case 'end-sessions':
      return ['sessionsEnd', 'mayComeBack'];
    case 'suspend':
      return [
        'sessionsEnd',
        'noSignIn',
        'nothingDeleted',
        ...ofShows('showsKeepSelling'),
      ];
    case 'restore':
      return ['signInAgain'];
    case 'change-role':
      return [
        ...BECOMES[role],
        ...(account.role === 'admin' ? (['losesAdmin'] as const) : []),
        'sessionsEnd',
        ...(placeOf(role) !== placeOf(account.role)
          ? (['movesPlace'] as const)
          : []),
        ...ofShows('showsKeepOwner'),
      ];
    case 'erase':
      return ['sessionsEnd', 'dataGoes', 'recordsStay', 'noReturn'];
    default:
      throw new Error(`Unknown action ${type satisfies never}`);
  }
}
