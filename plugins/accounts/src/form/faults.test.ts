import {
  CONSENT_VERSIONS,
  signUpRequestSchema,
} from '@marquee/plugin-accounts-common';
import { checkForm, faultsOfRefusal, type Wrong } from './faults';

const SELLER = {
  role: 'seller',
  email: 'sora@example.com',
  password: 'tulip ladder orbit',
  name: 'Kim Sora',
  phone: '010-1234-5678',
  language: 'en',
  consents: CONSENT_VERSIONS,
};

describe('checkForm', () => {
  it('finds nothing wrong with what the server would take', () => {
    expect(checkForm(signUpRequestSchema, SELLER)).toBeUndefined();
  });

  it.each<[object, Record<string, Wrong>]>([
    [{ email: '' }, { email: 'email' }],
    [{ email: 'sora@' }, { email: 'email' }],
    [{ password: '' }, { password: 'password' }],
    [{ password: 'short' }, { password: 'passwordTooShort' }],
    [{ password: 'x'.repeat(129) }, { password: 'passwordTooLong' }],
    [{ name: ' ' }, { name: 'name' }],
    [{ phone: '12' }, { phone: 'phone' }],
    [{ consents: { terms: CONSENT_VERSIONS.terms } }, { privacy: 'privacy' }],
  ])('of %j it finds %j', (given, faults) => {
    expect(checkForm(signUpRequestSchema, { ...SELLER, ...given })).toEqual(
      faults,
    );
  });
});

describe('faultsOfRefusal', () => {
  const refusal = { message: '', fields: [] };

  it('puts a refused password on the field that asked for the present one', () => {
    expect(
      faultsOfRefusal({ ...refusal, reason: 'wrong-password' }, [
        'current',
        'password',
      ]),
    ).toEqual({ current: 'wrongPassword' });
    expect(
      faultsOfRefusal({ ...refusal, reason: 'wrong-password' }, ['password']),
    ).toEqual({ password: 'wrongPassword' });
  });

  it('is empty when the refusal is about no field of the form', () => {
    expect(
      faultsOfRefusal({ ...refusal, reason: 'wrong-code' }, ['email']),
    ).toEqual({});
    expect(
      faultsOfRefusal({ ...refusal, reason: 'suspended' }, ['email']),
    ).toEqual({});
  });
});
