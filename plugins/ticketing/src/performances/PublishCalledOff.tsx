import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import type { Show } from '@marquee/plugin-shows-common';
import type { ShowFacts } from '@marquee/plugin-ticketing-common';
import { useEffect } from 'react';
import { ticketingApiRef } from '../api/TicketingApi';
import { useAct } from '../hooks/useAct';
import { useFailureText } from '../hooks/useFailureText';
import { ticketingTranslationRef } from '../translation';

/**
 * Has the show's facts repeat what the box office decided, so that the public list
 * offers no performance that was called off. Broken off, the next visit goes on.
 */
export function PublishCalledOff(props: {
  show: Show;
  facts: ShowFacts;
  onPublished: () => void;
}) {
  const { show, facts, onPublished } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const failureText = useFailureText();
  const api = useApi(ticketingApiRef);
  const publish = useAct(async () => {
    const revision = show.latestRevision.number;
    await api.changeFacts(show.id, { revision, facts, announce: true });
    onPublished();
  });
  useEffect(() => {
    void publish.run();
    // Once; after that the seller decides.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return publish.error ? (
    <Alert
      role="alert"
      status="warning"
      icon
      title={t('performances.unpublished', {
        message: failureText(publish.error),
      })}
      customActions={
        <Button
          variant="secondary"
          size="small"
          onPress={() => {
            // Somebody else may have made a revision meanwhile.
            onPublished();
            void publish.run();
          }}
        >
          {t('common.retry')}
        </Button>
      }
    />
  ) : (
    <div role="status">{t('performances.publishing')}</div>
  );
}
