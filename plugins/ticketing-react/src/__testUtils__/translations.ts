/** Texts as a translation ref takes them: names within names. */
interface Messages {
  [key: string]: string | Messages;
}

/** Texts by their whole names. */
export function flattenMessages(
  messages: Messages,
  prefix = '',
): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(messages).map(([key, value]) =>
      typeof value === 'string'
        ? { [`${prefix}${key}`]: value }
        : flattenMessages(value, `${prefix}${key}.`),
    ),
  );
}

/** What is to be filled into a text, each gap once. */
export const gapsOf = (text: string) =>
  [...new Set(text.match(/\{\{\w+\}\}/g))].sort();
