import { adminMessages } from './en/admin';
import { commonMessages } from './en/common';
import { ownMessages } from './en/own';
import { signInMessages } from './en/signIn';
import korean from './ko';

type Nested = { [key: string]: string | Nested };

function flatten(messages: Nested, prefix = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(messages).map(([key, value]) =>
      typeof value === 'string'
        ? { [`${prefix}${key}`]: value }
        : flatten(value, `${prefix}${key}.`),
    ),
  );
}

const english = flatten({
  ...commonMessages,
  ...signInMessages,
  ...ownMessages,
  ...adminMessages,
});
const placeholders = (text: string) =>
  [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

describe('translations', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(korean).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(Object.entries(korean))(
    '%s has the same gaps to fill',
    (key, text) => {
      expect(placeholders(text)).toEqual(placeholders(english[key]));
    },
  );

  it.each(Object.entries(korean))('%s leaves no particle open', (_, text) => {
    expect(text).not.toMatch(/[은을이와]\([는를가과]\)/);
  });

  it('call things in Korean as the public site does', () => {
    expect(korean).toMatchObject({
      'demo.title': '데모 계정',
      'signIn.signUp': '회원가입',
      'signUp.title': '회원가입',
      'signUp.submit': '가입하기',
    });
  });
});
