import { PAGE_SIZE } from './bookersQuery';

/** Where in the list a page is. */
export interface PagePlace {
  /** Cursor of the page; empty for the first one. */
  after: string;
  /** Cursors of the pages before it, as far as they were passed on the way here. */
  passed: readonly string[];
}

/**
 * The place that an address names, and the pages passed that the browser's history
 * holds with it. Whoever follows a link to a page has passed none.
 */
export function readPlace(query: URLSearchParams, entry: unknown): PagePlace {
  const after = query.get('after') ?? '';
  return { after, passed: after ? passedOf(entry) : [] };
}

/** The place of the page after. */
export function placeAfter(place: PagePlace, next: string): PagePlace {
  return { after: next, passed: [...place.passed, place.after] };
}

/** The place of the page before; undefined where it is not known, or there is none. */
export function placeBefore({ passed }: PagePlace): PagePlace | undefined {
  const after = passed[passed.length - 1];
  return after === undefined
    ? undefined
    : { after, passed: passed.slice(0, -1) };
}

/** Number of the first row on the page, from 1; undefined where nobody counted from the first page on. */
export function firstRowOf({ after, passed }: PagePlace): number | undefined {
  const isCounted = (passed[0] ?? after) === '';
  return isCounted ? passed.length * PAGE_SIZE + 1 : undefined;
}

function passedOf(entry: unknown): readonly string[] {
  const { passed } = (entry ?? {}) as { passed?: unknown };
  return Array.isArray(passed) && passed.every(it => typeof it === 'string')
    ? passed
    : [];
}
