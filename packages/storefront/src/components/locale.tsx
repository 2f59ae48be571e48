import { createContext, type ReactNode, useContext, useMemo } from 'react';
import {
  formatDate,
  formatDateTime,
  formatMoney,
  formatTime,
} from '../format/format';
import type { Language } from '../i18n/language';
import { createTranslator, type Translate } from '../i18n/translator';

/** Texts and formats in the reader's language. */
export interface Locale {
  language: Language;
  t: Translate;
  /** `amount` is in the smallest unit of `currency`. */
  money(amount: number, currency: string): string;
  date(iso: string, timeZone: string): string;
  time(iso: string, timeZone: string): string;
  dateTime(iso: string, timeZone: string): string;
}

/** Makes texts and formats of a language. */
export function createLocale(language: Language): Locale {
  return {
    language,
    t: createTranslator(language),
    money: (amount, currency) => formatMoney(amount, currency, language),
    date: (iso, timeZone) => formatDate(iso, { timeZone, language }),
    time: (iso, timeZone) => formatTime(iso, { timeZone, language }),
    dateTime: (iso, timeZone) => formatDateTime(iso, { timeZone, language }),
  };
}

const LocaleContext = createContext<Locale | undefined>(undefined);

/** Gives the pages inside their language. */
export function LocaleProvider(props: {
  language: Language;
  children: ReactNode;
}) {
  const locale = useMemo(() => createLocale(props.language), [props.language]);
  return (
    <LocaleContext.Provider value={locale}>
      {props.children}
    </LocaleContext.Provider>
  );
}

/** Texts and formats in the reader's language. */
export function useLocale(): Locale {
  const locale = useContext(LocaleContext);
  if (!locale) throw new Error('useLocale needs a LocaleProvider around it');
  return locale;
}
