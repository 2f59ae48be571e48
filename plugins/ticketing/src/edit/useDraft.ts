import {
  showFactsSchema,
  type FactsField,
  type ShowFacts,
} from '@marquee/plugin-ticketing-common';
import { useEffect, useRef } from 'react';

/** Fields that two people changed, and what one of them made of it. */
export interface Conflict {
  fields: FactsField[];
  mine: ShowFacts;
}

/** Changes that are not saved, and what they began with. */
export interface Draft {
  base: { revision: number; facts: ShowFacts };
  facts: ShowFacts;
  conflict?: Conflict;
}

const keyOf = (show: string) => `marquee.edit.${show}`;

/** What was left unsaved in this tab of the browser; undefined when nothing was, or by a portal of another version. */
export function readDraft(show: string): Draft | undefined {
  try {
    const draft = JSON.parse(sessionStorage.getItem(keyOf(show)) ?? 'null');
    return showFactsSchema.safeParse(draft?.base?.facts).success
      ? draft
      : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps changes when their form goes away: another tab of the show, a reload. */
export function useDraft(show: string, draft: Draft | undefined): void {
  const latest = useRef(draft);
  latest.current = draft;
  useEffect(() => {
    const keep = () => {
      try {
        if (latest.current) {
          sessionStorage.setItem(keyOf(show), JSON.stringify(latest.current));
        } else {
          sessionStorage.removeItem(keyOf(show));
        }
      } catch {
        // No room, or forbidden: the browser still asks before the page goes.
      }
    };
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [show]);
}
