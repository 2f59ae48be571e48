import { anAccount } from '../__fixtures__/people';
import { actionNamed, actionsFor } from './accountActions';

describe('actionsFor', () => {
  it('offers what fits the state, and ends with the one that cannot be taken back', () => {
    expect(actionsFor(anAccount())).toEqual([
      'end-sessions',
      'change-role',
      'suspend',
      'erase',
    ]);
    expect(actionsFor(anAccount({ state: 'suspended', sessions: 0 }))).toEqual([
      'change-role',
      'restore',
      'erase',
    ]);
  });

  it('takes no action from an address that does not fit the account', () => {
    expect(actionNamed('suspend', anAccount())).toBe('suspend');
    expect(actionNamed('restore', anAccount())).toBeUndefined();
    expect(actionNamed(null, anAccount())).toBeUndefined();
  });
});
