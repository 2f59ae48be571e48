import type { DirectoryEntry } from '@marquee/plugin-ticketing-common';
import { disassemble, getChoseong } from 'es-hangul';

/** Orders in which the directory can be read. */
export const SORTS = ['soon', 'title', 'price'] as const;
/** An order in which the directory can be read. */
export type Sort = (typeof SORTS)[number];

/** What the reader wants to see of the directory. */
export interface ShowFilter {
  /** Words of a title or venue, or initial consonants such as ㅎㄹ for 햄릿. */
  q: string;
  /** Empty means all. */
  genre: string;
  sort: Sort;
}

const INITIALS = /^[ㄱ-ㅎ]+$/;
const squeeze = (text: string) => text.toLowerCase().replace(/\s+/g, '');

function matches(text: string, wanted: string): boolean {
  if (INITIALS.test(wanted)) return squeeze(getChoseong(text)).includes(wanted);
  // Taken apart into letters, 해 finds 햄릿 while it is still being typed.
  return disassemble(squeeze(text)).includes(disassemble(wanted));
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

/** The shows that a filter lets through, in its order. */
export function filterShows(
  shows: readonly DirectoryEntry[],
  filter: ShowFilter,
  now: number,
): DirectoryEntry[] {
  const wanted = squeeze(filter.q);
  const found = shows.filter(
    ({ title, venue, genre }) =>
      (!filter.genre || genre === filter.genre) &&
      (!wanted || matches(title, wanted) || matches(venue, wanted)),
  );
  const soon = (entry: DirectoryEntry) => {
    const next = nextPerformance(entry, now);
    if (!next) return Infinity;
    // Shows that are over come last.
    return Date.parse(next) < now ? Number.MAX_SAFE_INTEGER : Date.parse(next);
  };
  const byTitle = (a: DirectoryEntry, b: DirectoryEntry) =>
    a.title.localeCompare(b.title, 'ko');
  return found.sort((a, b) => {
    switch (filter.sort) {
      case 'title':
        return byTitle(a, b);
      case 'price':
        return a.fromPrice - b.fromPrice || byTitle(a, b);
      case 'soon':
        return soon(a) - soon(b) || byTitle(a, b);
      default:
        return filter.sort satisfies never;
    }
  });
}
