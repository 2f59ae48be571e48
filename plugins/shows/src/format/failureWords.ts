import { ResponseError } from '@backstage/errors';
import { failureText } from '@marquee/plugin-shows-common';
import type { ShowsTranslation } from '../form/fieldTexts';

/** Says why a call failed, in the language of the page; rare words of the portal as they are. */
export function failureWords(error: Error, t: ShowsTranslation): string {
  // What browsers say when no answer comes is in no language of ours.
  if (error instanceof TypeError) return t('common.offline');
  if (!(error instanceof ResponseError)) return error.message;
  if (error.statusCode === 503) return t('common.away');
  const { path } = error.body.error as { path?: unknown };
  return error.statusCode === 400 && typeof path === 'string' && path
    ? t('common.wrongAt', { path })
    : failureText(error);
}
