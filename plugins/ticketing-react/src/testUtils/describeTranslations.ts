/** Texts as a translation ref takes them: names within names. */
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

const gaps = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

/** Tests that the Korean texts of a plugin say what the English ones do. */
export function describeTranslations(
  messages: Nested,
  korean: Record<string, string>,
): void {
  const english = flatten(messages);

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
}
