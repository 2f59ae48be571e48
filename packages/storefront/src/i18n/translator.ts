import { createInstance } from 'i18next';
import { en } from './en';
import { ko } from './ko';
import type { Language } from './language';
import { chooseParticles } from './particles';

type WithoutPlural<K> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;

/** Name of a text of the pages; plural forms share one name. */
export type MessageKey = WithoutPlural<keyof typeof en>;
/** Gives a text with its `{values}` filled in; `count` also chooses the plural. */
export type Translate = (
  key: MessageKey,
  values?: Record<string, string | number>,
) => string;

/** The texts of one language. React escapes values, so this does not. */
export function createTranslator(language: Language): Translate {
  const i18n = createInstance();
  i18n.init({
    lng: language,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { ko: { translation: ko }, en: { translation: en } },
    interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
  });
  return (key, values) => chooseParticles(i18n.t(key, values ?? {}));
}
