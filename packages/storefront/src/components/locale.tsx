import { createContext, type ReactNode, useContext } from 'react';
import {
  formatDate,
  formatDateTime,
  formatMoment,
  formatMoney,
  formatMonth,
  formatShortDateTime,
  formatTime,
} from '../format/format';
import type { Language } from '../i18n/language';
import { pageTexts, type Translate } from '../i18n/pageTexts';
import { createTranslator } from '../i18n/translator';

/** Texts and formats in the reader's language. */
export interface Locale {
  language: Language;
  t: Translate;
  /** `amount` is in the smallest unit of `currency`. */
  money(amount: number, currency: string): string;
  date(iso: string, timeZone: string): string;
  time(iso: string, timeZone: string): string;
  /** Month and year of an instant that stands for a day, see `noonOf`. */
  month(noon: string): string;
  dateTime(iso: string, timeZone: string): string;
  /** Without year and weekday. */
  shortDateTime(iso: string, timeZone: string): string;
  /** As `dateTime`; at midnight the date alone, and without the year of `now`. */
  moment(iso: string, now: string, timeZone: string): string;
}

function createLocale(language: Language): Locale {
  return {
    language,
    t: createTranslator(language, pageTexts),
    money: (amount, currency) => formatMoney(amount, currency, language),
    date: (iso, timeZone) => formatDate(iso, { timeZone, language }),
    month: noon => formatMonth(noon, { timeZone: 'UTC', language }),
    time: (iso, timeZone) => formatTime(iso, { timeZone, language }),
    shortDateTime: (iso, timeZone) =>
      formatShortDateTime(iso, { timeZone, language }),
    moment: (iso, now, timeZone) =>
      formatMoment(iso, now, { timeZone, language }),
    dateTime: (iso, timeZone) => formatDateTime(iso, { timeZone, language }),
  };
}

const made = new Map<Language, Locale>();

/** Texts and formats of a language; made once, since that costs more than a page. */
export function localeOf(language: Language): Locale {
  const known = made.get(language);
  if (known) return known;
  const locale = createLocale(language);
  made.set(language, locale);
  return locale;
}

const LocaleContext = createContext<Locale | undefined>(undefined);

/** Gives the pages inside their language. */
export function LocaleProvider(props: {
  language: Language;
  children: ReactNode;
}) {
  return (
    <LocaleContext.Provider value={localeOf(props.language)}>
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
