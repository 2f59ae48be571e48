import { inEnglish } from './english';
import { inKorean } from './korean';
import type { RolloutNote } from './RolloutNote';

/** What happens in a step of a rollout, or why it failed, in a sentence without a full stop. */
export function describeNote(
  note: RolloutNote,
  language: 'en' | 'ko' = 'en',
): string {
  return language === 'ko' ? inKorean(note) : inEnglish(note);
}
