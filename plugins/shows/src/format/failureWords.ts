import { ResponseError } from '@backstage/errors';
import { failureText, type Problem } from '@marquee/plugin-shows-common';
import type { ShowsTranslation } from '../form/fieldTexts';
import { problemText } from '../form/plan/problemText';

/** Says why a call failed, in the language of the page; rare words of the portal as they are. */
export function failureWords(error: Error, t: ShowsTranslation): string {
  // What browsers say when no answer comes is in no language of ours.
  if (error instanceof TypeError) return t('common.offline');
  if (!(error instanceof ResponseError)) return error.message;
  if (error.statusCode === 503) return t('common.away');
  const { path, problems } = error.body.error as {
    path?: string;
    problems?: Problem[];
  };
  if (problems) {
    return problems.map(problem => problemText(problem, t)).join(' ');
  }
  return error.statusCode === 400 && path
    ? t('common.wrongAt', { path })
    : failureText(error);
}
