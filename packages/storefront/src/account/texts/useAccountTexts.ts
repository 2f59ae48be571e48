import { useLocale } from '../../components/locale';
import type { Language } from '../../i18n/language';
import {
  createTranslator,
  type KeyOf,
  type TranslateBy,
} from '../../i18n/translator';
import { en } from './en';
import { ko } from './ko';

/** Name of a text of the account pages; plural forms share one name. */
export type AccountKey = KeyOf<typeof en>;
/** Gives a text of the account pages with its `{values}` filled in. */
export type AccountTexts = TranslateBy<AccountKey>;

const TEXTS: Record<Language, AccountTexts> = {
  ko: createTranslator('ko', { en, ko }),
  en: createTranslator('en', { en, ko }),
};

/** Texts of the account pages in a language. */
export function accountTextsOf(language: Language): AccountTexts {
  return TEXTS[language];
}

/** Texts of the account pages in the reader's language. */
export function useAccountTexts(): AccountTexts {
  return accountTextsOf(useLocale().language);
}
