import type { Problem } from '@marquee/plugin-shows-common';
import type { ShowsTranslation } from '../fieldTexts';

/** A problem in words, with what would solve it. */
export function problemText(problem: Problem, t: ShowsTranslation): string {
  const text = whatIsWrong(problem, t);
  const names = problem.candidates.join(', ');
  return names ? `${text} ${t('plan.problem.candidates', { names })}` : text;
}

function whatIsWrong(problem: Problem, t: ShowsTranslation): string {
  switch (problem.type) {
    case 'unknown-part':
    case 'unsuitable-part':
      return t(`plan.problem.${problem.type}`, { subject: problem.part });
    case 'missing':
    case 'ambiguous':
      return t(`plan.problem.${problem.type}`, {
        subject: t(`plan.capability.${problem.capability}`),
        requiredBy: problem.requiredBy,
      });
    case 'duplicate':
      return t('plan.problem.duplicate', {
        subject: t(`plan.capability.${problem.capability}`),
      });
    case 'circular':
      return t('plan.problem.circular', { subject: problem.parts.join(' → ') });
    case 'topology':
      return t('plan.problem.topology', {
        subject: problem.part,
        message: problem.message,
      });
    case 'answer':
      return t(`plan.problem.${problem.reason}`);
    default:
      throw new Error(`Unknown problem ${problem satisfies never}`);
  }
}
