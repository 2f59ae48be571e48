import { createInstance } from 'i18next';
import type { Language } from './language';
import { chooseParticles } from './particles';

type WithoutPlural<K> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;

/** Name of a text of a catalogue by its English texts; plural forms share one name. */
export type KeyOf<Texts> = WithoutPlural<keyof Texts & string>;
/** Gives a text with its `{values}` filled in; `count` also chooses the plural. */
export type TranslateBy<Key extends string> = (
  key: Key,
  values?: Record<string, string | number>,
) => string;

type OnlyEnglish<K> = K extends `${string}_one` ? K : never;

/** The same texts in Korean, which has no plural, hence no `_one`. */
export type KoreanOf<English> = Record<
  Exclude<keyof English, OnlyEnglish<keyof English>>,
  string
>;

/** The texts of one language. React escapes values, so this does not. */
export function createTranslator<English extends Record<string, string>>(
  language: Language,
  texts: { en: English; ko: KoreanOf<English> },
): TranslateBy<KeyOf<English>> {
  const i18n = createInstance();
  i18n.init({
    lng: language,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    // Of one language only: to take in another costs the page time.
    resources: { [language]: { translation: texts[language] } },
    interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
  });
  return (key, values) => chooseParticles(i18n.t(key, values ?? {}));
}
