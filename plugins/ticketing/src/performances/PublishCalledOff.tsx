import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import type { Show } from '@marquee/plugin-shows-common';
import type { ShowFacts } from '@marquee/plugin-ticketing-common';
import { useEffect, useState } from 'react';
import { ticketingApiRef } from '../api/TicketingApi';
import { useAct } from '../hooks/useAct';
import { useFailureText } from '../hooks/useFailureText';
import { ticketingTranslationRef } from '../translation';

const PAUSE_MS = 2_000;

/**
 * Has the show's facts repeat what the box office decided, so that the public list
 * offers no performance that was called off. Looks again until they do. Broken off,
 * the next visit goes on.
 */
export function PublishCalledOff(props: {
  show: Show;
  facts: ShowFacts;
  /** Reads the show anew. */
  onLook: () => void;
}) {
  const { show, facts, onLook } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const failureText = useFailureText();
  const api = useApi(ticketingApiRef);
  const [sent, setSent] = useState(0);
  const [tried, setTried] = useState<Show>();
  const publish = useAct(async () => {
    setTried(show);
    const revision = show.latestRevision.number;
    const change = { revision, facts, announce: true };
    setSent((await api.changeFacts(show.id, change)).latestRevision.number);
    onLook();
  });
  const { number, state } = show.latestRevision;
  const failed = state === 'failed' && number === sent;
  // The facts of a show are old until what is rolled out is live.
  const waits = state === 'rolling-out' || (number <= sent && !failed);
  const isDue =
    show !== tried && !waits && !failed && !publish.pending && !publish.error;
  useEffect(() => {
    if (isDue) void publish.run();
    // Each time that it falls due; after a failure the seller decides.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isDue]);
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setInterval(onLook, PAUSE_MS);
    return () => clearInterval(timer);
  }, [waits, onLook]);
  if (!failed && !publish.error) {
    return <div role="status">{t('performances.publishing')}</div>;
  }
  return (
    <Alert
      role="alert"
      status="warning"
      icon
      title={
        publish.error
          ? t('performances.unpublished', {
              message: failureText(publish.error),
            })
          : t('performances.notRolledOut')
      }
      customActions={
        <Button
          variant="secondary"
          size="small"
          onPress={() => {
            // It falls due with the show as it is then: somebody else may have changed it.
            setSent(0);
            publish.forget();
            onLook();
          }}
        >
          {t('common.retry')}
        </Button>
      }
    />
  );
}
