/** Languages that the pages speak, the most common one of the buyers first. */
export const LANGUAGES = ['ko', 'en'] as const;
/** A language that the pages speak. */
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  ko: '한국어',
  en: 'English',
};

/** Name of the cookie that remembers the reader's choice. */
export const LANGUAGE_COOKIE = 'lang';

/** Whether a text from outside names one of our languages. */
export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.some(language => language === text);
}

function preferred(acceptLanguage: string): Language | undefined {
  return acceptLanguage
    .split(',')
    .map(entry => {
      const [tag, ...parameters] = entry.trim().toLowerCase().split(';');
      const quality = parameters.find(text => text.trim().startsWith('q='));
      return {
        language: tag.split('-')[0],
        weight: quality ? Number(quality.trim().slice(2)) : 1,
      };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => language)
    .find(isLanguage);
}

/**
 * The language of a page: what the reader asked for in the address, else chose
 * earlier, else what the browser prefers, else English.
 */
export function negotiateLanguage(wishes: {
  query?: unknown;
  cookie?: string;
  acceptLanguage?: string;
}): Language {
  if (isLanguage(wishes.query)) return wishes.query;
  if (isLanguage(wishes.cookie)) return wishes.cookie;
  return preferred(wishes.acceptLanguage ?? '') ?? 'en';
}
