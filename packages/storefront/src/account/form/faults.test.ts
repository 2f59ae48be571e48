import {
  CONSENT_VERSIONS,
  type RefusalBody,
  signUpRequestSchema,
} from '@marquee/plugin-accounts-common';
import { faultsOfRefusal, faultsOfSchema } from './faults';

const GOOD = {
  email: 'new@example.com',
  password: 'seven green lamps',
  name: '김관객',
  phone: '010-1234-5678',
};

function faults(values: Record<string, string>) {
  const { terms, privacy, ...rest } = values;
  const checked = signUpRequestSchema.safeParse({
    role: 'buyer',
    language: 'ko',
    ...rest,
    consents: { terms, privacy },
  });
  return checked.success ? [] : faultsOfSchema(checked.error, values);
}

describe('faultsOfSchema', () => {
  const given = { ...GOOD, ...CONSENT_VERSIONS };

  it.each([
    [{}, []],
    [{ email: '' }, ['email missing']],
    [{ email: 'nobody' }, ['email malformed']],
    [{ password: 'short' }, ['password too-short']],
    [{ password: 'x'.repeat(129) }, ['password too-long']],
    [{ name: '  ' }, ['name missing']],
    [{ phone: 'call me' }, ['phone malformed']],
    [{ phone: '+1' }, ['phone malformed']],
  ])('finds in %j: %j', (change, expected) => {
    const found = faults({ ...given, ...change });
    expect(found.map(({ field, fault }) => `${field} ${fault}`)).toEqual(
      expected,
    );
  });

  it('finds consents that were not given', () => {
    expect(faults(GOOD)).toEqual([
      { field: 'terms', fault: 'missing' },
      { field: 'privacy', fault: 'missing' },
    ]);
  });
});

describe('faultsOfRefusal', () => {
  const refused = (body: Partial<RefusalBody>): RefusalBody => ({
    reason: 'invalid-input',
    message: '',
    fields: [],
    ...body,
  });

  it('finds the field of a consent by its last name', () => {
    const body = refused({
      fields: [{ field: 'consents.terms', fault: 'outdated' }],
    });
    expect(faultsOfRefusal(body, ['email', 'terms'])).toEqual([
      { field: 'terms', fault: 'outdated' },
    ]);
  });

  it.each([
    ['wrong-password', ['current', 'password'], 'current'],
    ['wrong-password', ['email', 'password'], 'password'],
    ['wrong-code', ['code'], 'code'],
    ['code-expired', ['email', 'code'], 'code'],
  ] as const)('puts %s of a form with %j to %s', (reason, fields, field) => {
    expect(faultsOfRefusal(refused({ reason }), fields)).toEqual([
      { field, fault: reason },
    ]);
  });

  it('leaves to the form what it has no field for', () => {
    const body = refused({ fields: [{ field: 'role', fault: 'malformed' }] });
    expect(faultsOfRefusal(body, ['email'])).toEqual([]);
    expect(
      faultsOfRefusal(refused({ reason: 'suspended' }), ['email']),
    ).toEqual([]);
  });
});
