import { CONSENT_VERSIONS } from '../model/consent';
import {
  accountActionRequestSchema,
  accountQuerySchema,
  codeSchema,
  emailSchema,
  nameSchema,
  phoneSchema,
  signUpRequestSchema,
} from './requests';

describe('emailSchema', () => {
  it('brings one address into one form', () => {
    expect(emailSchema.parse('  Wanda.Fish@Example.ORG ')).toBe(
      'wanda.fish@example.org',
    );
  });

  it.each(['', 'wanda', 'wanda@', '@example.org', 'a b@example.org', 'a@b'])(
    'refuses %j',
    text => {
      expect(emailSchema.safeParse(text).success).toBe(false);
    },
  );

  it('refuses what is longer than any address', () => {
    const long = `${'x'.repeat(250)}@example.org`;
    expect(emailSchema.safeParse(long).success).toBe(false);
  });
});

describe('phoneSchema', () => {
  it.each(['010-1234-5678', '+82 10 1234 5678', '(02) 555.1234', '1234567'])(
    'takes %s',
    text => {
      expect(phoneSchema.parse(` ${text} `)).toBe(text);
    },
  );

  it.each([
    '',
    '123456',
    '1234567890123456',
    'call me',
    '+82+10 1234 5678',
    '-------',
  ])('refuses %j', text => {
    expect(phoneSchema.safeParse(text).success).toBe(false);
  });
});

describe('nameSchema', () => {
  it('takes names of all scripts, without blanks around them', () => {
    expect(nameSchema.parse(' 김하늘 ')).toBe('김하늘');
  });

  it.each(['김\0하늘', '\0 김하늘', '김하늘\ud83d'])(
    'leaves out of %j what no database keeps',
    text => {
      expect(nameSchema.parse(text)).toBe('김하늘');
    },
  );

  it.each(['', '   ', 'x'.repeat(81)])('refuses %j', text => {
    expect(nameSchema.safeParse(text).success).toBe(false);
  });
});

describe('codeSchema', () => {
  it('takes the code as people type it', () => {
    expect(codeSchema.parse(' 123 456 ')).toBe('123456');
  });

  it.each(['12345', '1234567', 'abcdef', '１２３４５６'])(
    'refuses %j',
    text => {
      expect(codeSchema.safeParse(text).success).toBe(false);
    },
  );
});

describe('signUpRequestSchema', () => {
  const form = {
    role: 'seller',
    email: 'wanda@example.org',
    password: 'plover-kettle-41',
    name: 'Wanda',
    phone: '010-1234-5678',
    language: 'ko',
    consents: { ...CONSENT_VERSIONS },
  };

  it('takes a filled-in form', () => {
    expect(signUpRequestSchema.parse(form)).toEqual(form);
  });

  it.each([
    ['the role of an admin', { role: 'admin' }],
    ['one consent of two', { consents: { terms: CONSENT_VERSIONS.terms } }],
    [
      'consent to an old text',
      { consents: { ...CONSENT_VERSIONS, terms: '2020' } },
    ],
    ['a field that nobody asked for', { suspendedAt: null }],
    ['another language', { language: 'de' }],
  ])('refuses %s', (_, more) => {
    const { success } = signUpRequestSchema.safeParse({ ...form, ...more });
    expect(success).toBe(false);
  });
});

describe('accountQuerySchema', () => {
  it('reads the first page of all accounts from nothing', () => {
    expect(accountQuerySchema.parse({})).toEqual({ offset: 0, limit: 25 });
  });

  it.each([{ limit: '101' }, { limit: '0' }, { offset: '-1' }, { role: 'x' }])(
    'refuses %j',
    query => {
      expect(accountQuerySchema.safeParse(query).success).toBe(false);
    },
  );
});

describe('accountActionRequestSchema', () => {
  it('wants a role to change it, and the address to erase', () => {
    for (const type of ['change-role', 'erase']) {
      expect(accountActionRequestSchema.safeParse({ type }).success).toBe(
        false,
      );
    }
    expect(
      accountActionRequestSchema.parse({ type: 'erase', email: 'A@b.example' }),
    ).toEqual({ type: 'erase', email: 'a@b.example' });
  });
});
