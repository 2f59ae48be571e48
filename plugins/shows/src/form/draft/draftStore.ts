import type { OpenShowForm } from '../OpenShowForm';

// Raised whenever answers look different, for a draft of before cannot be read then.
const KEY = 'marquee.draft.open-show.2';

/** A form that was not submitted yet. */
export interface Draft {
  /** ISO 8601. */
  savedAt: string;
  form: OpenShowForm;
}

/** The draft that this browser keeps, if any. */
export function readDraft(): Draft | undefined {
  try {
    return JSON.parse(window.localStorage.getItem(KEY) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft in place of the one before; a full or forbidden storage only costs the draft. */
export function writeDraft(form: OpenShowForm, now: Date): void {
  const draft: Draft = { savedAt: now.toISOString(), form };
  try {
    window.localStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    window.localStorage.removeItem(KEY);
  }
}

/** Forgets the draft. */
export function clearDraft(): void {
  window.localStorage.removeItem(KEY);
}
