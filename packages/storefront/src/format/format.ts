import type { Language } from '../i18n/language';
import { digitsOf } from './digitsOf';

const MINOR_DIGITS: Record<string, number> = { KRW: 0, JPY: 0, USD: 2, EUR: 2 };
const SYMBOLS: Record<string, string> = {
  KRW: '₩',
  JPY: '¥',
  USD: '$',
  EUR: '€',
};
const WEEKDAYS = {
  ko: ['일', '월', '화', '수', '목', '금', '토'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const LONG_MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** How an instant is shown: where the show is, in the reader's language. */
export interface DateStyle {
  /** IANA name, e.g. `Asia/Seoul`. */
  timeZone: string;
  language: Language;
}

/** A count with thousands separators: `12,345`. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/**
 * A price for people. `amount` is in the smallest unit of `currency`.
 * Won are written as Koreans write them, `132,000원`, which `Intl` does not do.
 */
export function formatMoney(
  amount: number,
  currency: string,
  language: Language,
): string {
  const digits = MINOR_DIGITS[currency] ?? 2;
  const unit = 10 ** digits;
  const rest = String(amount % unit).padStart(digits, '0');
  const number =
    formatCount(Math.floor(amount / unit)) + (digits > 0 ? `.${rest}` : '');
  if (language === 'ko' && currency === 'KRW') return `${number}원`;
  if (language === 'ko' && currency === 'JPY') return `${number}엔`;
  if (language === 'ko' && currency === 'USD') return `US$${number}`;
  return `${SYMBOLS[currency] ?? `${currency} `}${number}`;
}

const two = (value: number) => String(value).padStart(2, '0');

/** `2026년 12월 24일 (목)` or `Thu, Dec 24, 2026`. `iso` is an ISO 8601 instant. */
export function formatDate(iso: string, style: DateStyle): string {
  const { year, month, day } = digitsOf(new Date(iso), style.timeZone);
  const weekday =
    WEEKDAYS[style.language][
      new Date(Date.UTC(year, month - 1, day)).getUTCDay()
    ];
  return style.language === 'ko'
    ? `${year}년 ${month}월 ${day}일 (${weekday})`
    : `${weekday}, ${MONTHS[month - 1]} ${day}, ${year}`;
}

/** `2026년 12월` or `December 2026`. `iso` is an ISO 8601 instant. */
export function formatMonth(iso: string, style: DateStyle): string {
  const { year, month } = digitsOf(new Date(iso), style.timeZone);
  return style.language === 'ko'
    ? `${year}년 ${month}월`
    : `${LONG_MONTHS[month - 1]} ${year}`;
}

/** Short names of the days of the week, from Sunday on. */
export function weekdayNames(language: Language): readonly string[] {
  return WEEKDAYS[language];
}

/** `오후 7:30` or `7:30 PM`. `iso` is an ISO 8601 instant. */
export function formatTime(iso: string, style: DateStyle): string {
  const { hour, minute } = digitsOf(new Date(iso), style.timeZone);
  const clock = `${hour % 12 || 12}:${two(minute)}`;
  if (style.language === 'ko') return `${hour < 12 ? '오전' : '오후'} ${clock}`;
  return `${clock} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** `2026년 12월 24일 (목) 오후 7:30` or `Thu, Dec 24, 2026, 7:30 PM`. */
export function formatDateTime(iso: string, style: DateStyle): string {
  const gap = style.language === 'ko' ? ' ' : ', ';
  return `${formatDate(iso, style)}${gap}${formatTime(iso, style)}`;
}

/** A date with its hour for narrow places, without year and weekday: `12월 24일 오후 8:00`. */
export function formatShortDateTime(iso: string, style: DateStyle): string {
  const { month, day } = digitsOf(new Date(iso), style.timeZone);
  const date =
    style.language === 'ko'
      ? `${month}월 ${day}일`
      : `${MONTHS[month - 1]} ${day},`;
  return `${date} ${formatTime(iso, style)}`;
}

/** `12월 24일 (목)` or `Thu, Dec 24`: a date whose year goes without saying. */
function formatDayOfYear(iso: string, style: DateStyle): string {
  return style.language === 'ko'
    ? formatDate(iso, style).replace(/^\d+년 /, '')
    : formatDate(iso, style).replace(/, \d+$/, '');
}

/**
 * A date with its hour as people say it: at midnight the date alone, and the year only
 * where it is another one.
 *
 * @param now - ISO 8601
 */
export function formatMoment(
  iso: string,
  now: string,
  style: DateStyle,
): string {
  const { timeZone } = style;
  const { year, hour, minute } = digitsOf(new Date(iso), timeZone);
  const date =
    year === digitsOf(new Date(now), timeZone).year
      ? formatDayOfYear(iso, style)
      : formatDate(iso, style);
  if (hour === 0 && minute === 0) return date;
  const gap = style.language === 'ko' ? ' ' : ', ';
  return `${date}${gap}${formatTime(iso, style)}`;
}

/** `14:03:10`: when a copy was made, to the second. */
export function formatClock(iso: string, timeZone: string): string {
  const { hour, minute, second } = digitsOf(new Date(iso), timeZone);
  return `${two(hour)}:${two(minute)}:${two(second)}`;
}

/** Time left as `9:05`; never below zero. */
export function formatCountdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1_000));
  return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
}

/** Parts of the time until something: whole days, and the rest as `07:05:09`; never below zero. */
export function countdownParts(milliseconds: number): {
  days: number;
  clock: string;
} {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1_000));
  const clock = [seconds / 3_600, seconds / 60, seconds]
    .map((unit, index) => Math.floor(unit) % [24, 60, 60][index])
    .map(two)
    .join(':');
  return { days: Math.floor(seconds / 86_400), clock };
}

/** An instant with the venue's offset, `2026-12-24T19:30:00+09:00`, as search engines want it. */
export function formatIsoWithOffset(iso: string, timeZone: string): string {
  const instant = new Date(iso);
  const { year, month, day, hour, minute, second } = digitsOf(
    instant,
    timeZone,
  );
  const wallClock = Date.UTC(year, month - 1, day, hour, minute, second);
  const offset = Math.round((wallClock - instant.getTime()) / 60_000);
  const sign = offset < 0 ? '-' : '+';
  const size = Math.abs(offset);
  return (
    `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(
      second,
    )}` + `${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`
  );
}
