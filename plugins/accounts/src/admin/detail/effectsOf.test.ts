import type { Role } from '@marquee/plugin-accounts-common';
import { anAccount } from '../../__fixtures__/people';
import type { ActionType } from '../accountActions';
import { effectsOf } from './effectsOf';

describe('effectsOf', () => {
  it.each<[ActionType, Role, Role, string[]]>([
    ['change-role', 'seller', 'admin', ['becomesAdmin', 'needsTwoFactor']],
    ['change-role', 'admin', 'seller', ['losesAdmin', 'becomesSeller']],
    ['change-role', 'seller', 'buyer', ['movesPlace', 'becomesBuyer']],
    ['suspend', 'seller', 'seller', ['noSignIn', 'nothingDeleted']],
    ['erase', 'seller', 'seller', ['dataGoes', 'recordsStay', 'noReturn']],
  ])('of %s from %s to %s are told', (type, from, to, effects) => {
    const account = anAccount({ role: from });
    expect(effectsOf(type, { account, role: to })).toEqual(
      expect.arrayContaining(['sessionsEnd', ...effects]),
    );
  });

  it('speaks of another place only when the role signs in elsewhere', () => {
    const account = anAccount({ role: 'seller' });
    expect(effectsOf('change-role', { account, role: 'admin' })).not.toContain(
      'movesPlace',
    );
  });

  it('speaks of shows unless there are none', () => {
    const effects = (shows: number | null) =>
      effectsOf('suspend', { account: anAccount({ shows }), role: 'seller' });
    expect(effects(1)).toContain('showsKeepSelling');
    expect(effects(null)).toContain('showsKeepSelling');
    expect(effects(0)).not.toContain('showsKeepSelling');
  });
});
