import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import type { Show } from '@marquee/plugin-shows-common';
import { StepWords } from '@marquee/plugin-ticketing-react';
import { useState } from 'react';
import { showsApiRef } from '../../api/ShowsApi';
import { failureWords } from '../../format/failureWords';
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
  const isLive = show.liveRevision !== undefined;

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
      title={t(isLive ? 'card.changeFailed' : 'card.failed')}
      description={
        <>
          {failed && (
            <div>
              <StepWords step={failed} />
            </div>
          )}
          {t(`card.${whatBuyersSee(show)}`)}
          {refusal && (
            <> {t('card.retryFailed', { message: failureWords(refusal, t) })}</>
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

/** The text that says what buyers see meanwhile. */
function whatBuyersSee({ liveRevision, latestRevision }: Show) {
  const isLeft = latestRevision.undoFailure !== undefined;
  if (liveRevision === undefined) return isLeft ? 'notTakenDown' : 'kept';
  return isLeft ? 'notPutBack' : 'stillSelling';
}
