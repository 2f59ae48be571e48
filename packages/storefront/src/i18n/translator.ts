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

/**
 * The texts of one language. React escapes values, so this does not. Why not
 * by i18next: decision 16.
 */
export function createTranslator<English extends Record<string, string>>(
  language: Language,
  texts: { en: English; ko: KoreanOf<English> },
): TranslateBy<KeyOf<English>> {
  const catalogue: Record<string, string> = texts[language];
  const plurals = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const form =
      values.count === undefined
        ? key
        : `${key}_${plurals.select(Number(values.count))}`;
    // Texts without plural forms may have a count all the same.
    const text = catalogue[form] ?? catalogue[key] ?? key;
    const filled = text.replace(/\{(\w+)\}/g, (mark, name: string) =>
      String(values[name] ?? mark),
    );
    return chooseParticles(filled);
  };
}
