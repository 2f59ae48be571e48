import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { failureText } from '@marquee/plugin-shows-common';
import { OtherVersionError } from '../api/OtherVersionError';
import { ticketingTranslationRef } from '../translation';

/** Says why a call failed, in words for a seller. */
export function useFailureText(): (error: Error) => string {
  const { t } = useTranslationRef(ticketingTranslationRef);
  return error =>
    error instanceof OtherVersionError
      ? t('common.otherVersion')
      : failureText(error);
}
