import { formMessages } from './en/form';
import { pageMessages } from './en/pages';
import { planMessages } from './en/plan';
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
  ...pageMessages,
  form: formMessages,
  plan: planMessages,
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
});
