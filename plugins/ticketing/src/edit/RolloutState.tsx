import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Link } from '@backstage/ui';
import type { Show } from '@marquee/plugin-shows-common';
import { StepWords } from '@marquee/plugin-ticketing-react';
import { useEffect, useRef } from 'react';
import { useFailureText } from '../hooks/useFailureText';
import { ticketingTranslationRef } from '../translation';
import type { Rollout } from './useRollout';

/** How far what was saved has come on its way to buyers; when it failed, why, what they see meanwhile, and a way to try again. */
export function RolloutState({ rollout }: { rollout: Rollout }) {
  const { awaited, show } = rollout;
  const place = useRef<HTMLDivElement>(null);
  const { state } = show.latestRevision;
  const isRetried = awaited === 'retried' && state === 'rolling-out';
  // The button that was pressed is gone, and the focus with it.
  useEffect(() => {
    if (isRetried) place.current?.focus();
  }, [isRetried]);
  // As it is all the time, and nothing to be told.
  if (!awaited && state !== 'rolling-out' && state !== 'failed') return null;
  return (
    <div ref={place} tabIndex={-1}>
      <RolloutAlert rollout={rollout} />
    </div>
  );
}

function RolloutAlert({ rollout }: { rollout: Rollout }) {
  const { show, awaited, error, retry } = rollout;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const failureText = useFailureText();
  const { state, steps } = show.latestRevision;
  const failed = steps.find(step => step.state === 'failed');
  switch (state) {
    case 'rolling-out':
      return (
        <Alert
          role="status"
          status="info"
          icon
          title={t(awaited === 'saved' ? 'edit.saved' : 'edit.publishing')}
          description={
            error && t('edit.untold', { message: failureText(error) })
          }
        />
      );
    case 'failed':
      return (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t('edit.unpublished')}
          description={
            <>
              {t(`edit.${whatBuyersSee(show)}`)}{' '}
              {failed && <StepWords step={failed} />}
              {retry.error &&
                ` ${t('common.failed', { message: failureText(retry.error) })}`}
            </>
          }
          customActions={
            <Button size="small" isPending={retry.pending} onPress={retry.run}>
              {t('common.retry')}
            </Button>
          }
        />
      );
    case 'live':
    case 'superseded':
      return (
        <Alert
          role="status"
          status="success"
          icon
          title={t('edit.published')}
          description={
            <Link href={show.url} target="_blank">
              {t('edit.visit')}
            </Link>
          }
        />
      );
    default:
      return state satisfies never;
  }
}

/** The text that says what buyers see of a show whose newest revision failed. */
function whatBuyersSee({ liveRevision, latestRevision }: Show) {
  const isLeft = latestRevision.undoFailure !== undefined;
  if (liveRevision === undefined) return isLeft ? 'notTakenDown' : 'neverLive';
  return isLeft ? 'notPutBack' : 'stillBefore';
}
