import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Skeleton } from '@backstage/ui';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import type { Loaded } from '../hooks/useLoaded';
import { useFailureText } from '../hooks/useFailureText';
import { ticketingTranslationRef } from '../translation';

/** Bars while nothing is there yet; why loading failed, as of when the rest is, and a way to try again. */
export function LoadState(props: { loaded: Loaded<unknown> }) {
  const { data, error, loadedAt, reload } = props.loaded;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const failureText = useFailureText();
  const language = useLanguage();
  if (error) {
    return (
      <Alert
        role="alert"
        status="warning"
        icon
        title={t('common.loadFailed', { message: failureText(error) })}
        description={
          loadedAt &&
          t('common.asOf', { time: loadedAt.toLocaleTimeString(language) })
        }
        customActions={
          <Button variant="secondary" size="small" onPress={reload}>
            {t('common.retry')}
          </Button>
        }
      />
    );
  }
  return data === undefined ? (
    <div role="status" aria-label={t('common.loading')}>
      <Skeleton width="100%" height={240} />
    </div>
  ) : null;
}
