import type { DirectoryEntry } from '@marquee/plugin-ticketing-common';
import { disassemble, getChoseong } from 'es-hangul';
import { dayOf } from '../format/days';
import { cardState, isBookable, type ListTime } from './cardState';

/** Orders in which the directory can be read. */
export const SORTS = ['soon', 'opens', 'new', 'price'] as const;
/** An order in which the directory can be read. */
export type Sort = (typeof SORTS)[number];

/** What the reader wants to see of the directory. */
export interface ShowFilter {
  /** Words of a title or venue, or initial consonants such as ㅎㄹ for 햄릿. */
  q: string;
  /** Empty means all. */
  genre: string;
  /** First and last day of a performance, `2026-12-24`; empty means any. */
  from: string;
  to: string;
  /** Only what can be booked now. */
  open: boolean;
  sort: Sort;
}

/** The filter that lets everything through. */
export const NO_FILTER: ShowFilter = {
  q: '',
  genre: '',
  from: '',
  to: '',
  open: false,
  sort: 'soon',
};

const INITIALS = /^[ㄱ-ㅎ]+$/;
const squeeze = (text: string) => text.toLowerCase().replace(/\s+/g, '');

function matches(text: string, wanted: string): boolean {
  if (INITIALS.test(wanted)) return squeeze(getChoseong(text)).includes(wanted);
  // Taken apart into letters, 해 finds 햄릿 while it is still being typed.
  return disassemble(squeeze(text)).includes(disassemble(wanted));
}

function isWithin(
  { performances, timeZone }: DirectoryEntry,
  { from, to }: ShowFilter,
): boolean {
  if (!from && !to) return true;
  return performances.some(iso => {
    const day = dayOf(iso, timeZone);
    return (!from || day >= from) && (!to || day <= to);
  });
}

/** The next performance, or the last one when all are over; ISO 8601. */
export function nextPerformance(
  entry: DirectoryEntry,
  now: number,
): string | undefined {
  const sorted = [...entry.performances].sort();
  return (
    sorted.find(iso => Date.parse(iso) >= now) ?? sorted[sorted.length - 1]
  );
}

const LATEST = Number.MAX_SAFE_INTEGER;

/** When the next performance begins; shows that are over come last. */
function beginOf(entry: DirectoryEntry, now: number): number {
  const next = Date.parse(nextPerformance(entry, now) ?? '');
  return next >= now ? next : LATEST;
}

/** When the sale opens; shows that are open already come after those. */
function openingOf({ opensAt }: DirectoryEntry, now: number): number {
  const opening = Date.parse(opensAt ?? '');
  return opening > now ? opening : LATEST;
}

/** The shows that a filter lets through, in its order. */
export function filterShows(
  shows: readonly DirectoryEntry[],
  filter: ShowFilter,
  time: ListTime,
): DirectoryEntry[] {
  const { now } = time;
  const wanted = squeeze(filter.q);
  const found = shows.filter(
    entry =>
      (!filter.genre || entry.genre === filter.genre) &&
      (!wanted ||
        matches(entry.title, wanted) ||
        matches(entry.venue, wanted)) &&
      isWithin(entry, filter) &&
      (!filter.open || isBookable(cardState(entry, time))),
  );
  const bySoon = (a: DirectoryEntry, b: DirectoryEntry) =>
    beginOf(a, now) - beginOf(b, now) || a.title.localeCompare(b.title, 'ko');
  return found.sort((a, b) => {
    switch (filter.sort) {
      case 'soon':
        return bySoon(a, b);
      case 'opens':
        return openingOf(a, now) - openingOf(b, now) || bySoon(a, b);
      case 'new':
        return b.since.localeCompare(a.since) || bySoon(a, b);
      case 'price':
        return a.fromPrice - b.fromPrice || bySoon(a, b);
      default:
        return filter.sort satisfies never;
    }
  });
}
