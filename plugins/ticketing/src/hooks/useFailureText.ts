import { ResponseError } from '@backstage/errors';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { failureText } from '@marquee/plugin-shows-common';
import { OtherVersionError } from '../api/OtherVersionError';
import { RefusedError } from '../api/RefusedError';
import { ticketingTranslationRef } from '../translation';

/** Says why a call failed, in words for a seller. */
export function useFailureText(): (error: Error) => string {
  const { t } = useTranslationRef(ticketingTranslationRef);
  return error => {
    if (error instanceof OtherVersionError) return t('common.otherVersion');
    if (error instanceof RefusedError) {
      switch (error.reason) {
        case 'too-late':
        case 'refund-changed':
        case 'not-on-sale':
          return t(`refused.${error.reason}`);
        default:
          return error.message;
      }
    }
    if (error instanceof ResponseError) {
      if (error.statusCode === 503) return t('common.away');
      const { reason } = error.body.error as { reason?: string };
      if (reason === 'rolling-out') return t('common.rollingOut');
    }
    // What browsers say when no answer comes is in no language of ours.
    return error instanceof TypeError
      ? t('common.offline')
      : failureText(error);
  };
}
