import { messages } from './en';
import korean from './ko';

type Nested = { [key: string]: string | Nested };

function flatten(nested: Nested, prefix = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(nested).map(([key, value]) =>
      typeof value === 'string'
        ? { [`${prefix}${key}`]: value }
        : flatten(value, `${prefix}${key}.`),
    ),
  );
}

const english = flatten(messages);
const gaps = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

describe('translations', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(korean).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(Object.entries(korean))(
    '%s has the same gaps to fill',
    (key, text) => {
      expect(gaps(text)).toEqual(gaps(english[key]));
    },
  );
});
