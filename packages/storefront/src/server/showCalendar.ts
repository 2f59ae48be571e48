import type { ShowPage } from '@marquee/plugin-ticketing-common';
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import { localeOf } from '../components/locale';
import type { Language } from '../i18n/language';

interface CalendarOptions {
  /** Address of the show's page. */
  publicUrl: string;
  language: Language;
}

/** Reminders come so long before, in seconds. */
const BEFORE_SHOW = 3 * 60 * 60;
const BEFORE_OPENING = 10 * 60;

// Times are in UTC: with a zone, Outlook wants its rules too, and shifts without.
function calendarOf(event: {
  id: string;
  start: string;
  end?: string;
  summary: string;
  location?: string;
  description?: string;
  url: string;
  cancelled?: boolean;
  alarm: number;
}): string {
  const calendar = ical({
    prodId: { company: 'Marquee', product: 'Storefront' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const { alarm, cancelled, start, end, ...rest } = event;
  calendar
    .createEvent({
      ...rest,
      start: new Date(start),
      ...(end && { end: new Date(end) }),
      sequence: cancelled ? 1 : 0,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
    .createAlarm({ type: ICalAlarmType.display, trigger: alarm });
  return calendar.toString();
}

/** The opening of a show's sale as an entry for calendars; undefined when it is open. */
export function openingCalendar(
  show: ShowPage,
  options: CalendarOptions,
): string | undefined {
  const { facts, now } = show;
  const { opensAt } = facts.sale;
  if (!opensAt || opensAt <= now) return undefined;
  const { publicUrl, language } = options;
  const { t } = localeOf(language);
  return calendarOf({
    id: `opening@${new URL(publicUrl).hostname}`,
    start: opensAt,
    summary: t('openingOf', { title: facts.title }),
    url: publicUrl,
    alarm: BEFORE_OPENING,
  });
}

/** A performance as an entry for calendars; undefined when there is none of this id. */
export function performanceCalendar(
  show: ShowPage,
  id: string,
  options: CalendarOptions,
): string | undefined {
  const performance = show.performances.find(known => known.id === id);
  if (!performance) return undefined;
  const { facts } = show;
  const { publicUrl } = options;
  return calendarOf({
    id: `${id}@${new URL(publicUrl).hostname}`,
    start: performance.startsAt,
    end: performance.endsAt,
    summary: facts.title,
    location: [facts.venue.name, facts.venue.address]
      .filter(Boolean)
      .join(', '),
    url: `${publicUrl}/tickets`,
    cancelled: performance.saleState === 'cancelled',
    alarm: BEFORE_SHOW,
  });
}
