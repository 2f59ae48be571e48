import type { appLanguageApiRef } from '@backstage/frontend-plugin-api';

/** A portal that speaks a language and never another. */
export function languageOf(
  language: 'en' | 'ko',
): (typeof appLanguageApiRef)['T'] {
  return {
    getAvailableLanguages: () => ({ languages: [language] }),
    getLanguage: () => ({ language }),
    setLanguage: () => {},
    language$: () => ({
      [Symbol.observable]() {
        return this;
      },
      subscribe: () => ({ unsubscribe: () => {}, closed: false }),
    }),
  };
}
