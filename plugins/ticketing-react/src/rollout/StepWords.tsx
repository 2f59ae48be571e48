import { describeNote, type RolloutStep } from '@marquee/plugin-shows-common';
import { useLanguage } from '../useLanguage';

/** What happens in a step of a rollout, or why it failed; in English where an earlier version wrote it down. */
export function StepWords({ step }: { step: RolloutStep }) {
  const language = useLanguage();
  return step.note ? (
    <>{describeNote(step.note, language)}</>
  ) : (
    <span lang="en">{step.detail}</span>
  );
}
