import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { failureText, type Show } from '@marquee/plugin-shows-common';
import { useState } from 'react';
import { showsApiRef } from '../../api/ShowsApi';
import { showsTranslationRef } from '../../translation';

/** Says why the latest attempt failed and what still runs, and offers to try again. */
export function FailedShow(props: { show: Show; onRetried: () => void }) {
  const { show, onRetried } = props;
  const { t } = useTranslationRef(showsTranslationRef);
  const api = useApi(showsApiRef);
  const [retrying, setRetrying] = useState(false);
  const [refusal, setRefusal] = useState<Error>();
  const failed = show.latestRevision.steps.find(
    step => step.state === 'failed',
  );
  const cause = { detail: failed?.detail ?? '' };

  const retry = async () => {
    setRetrying(true);
    setRefusal(undefined);
    try {
      await api.retryShow(show.id);
      onRetried();
    } catch (error) {
      setRefusal(error as Error);
    } finally {
      setRetrying(false);
    }
  };

  return (
    <Alert
      role="alert"
      status="danger"
      icon
      title={t('card.failed')}
      description={
        <>
          {show.liveRevision === undefined
            ? t('card.cause', cause)
            : t('card.causeStillSelling', cause)}
          {refusal && (
            <> {t('card.retryFailed', { message: failureText(refusal) })}</>
          )}
        </>
      }
      customActions={
        <Button size="small" isPending={retrying} onPress={retry}>
          {t('card.retry')}
        </Button>
      }
    />
  );
}
