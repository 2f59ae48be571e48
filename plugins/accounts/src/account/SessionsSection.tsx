import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import { useCallback } from 'react';
import { accountsClient } from '../api/accountsClient';
import { ActButton } from '../components/ActButton';
import { Loading } from '../components/Loading';
import { Retry } from '../components/Retry';
import { Section } from '../components/Section';
import { useAct } from '../hooks/useAct';
import { useLoaded } from '../hooks/useLoaded';
import { leaveForGood } from '../session/leavePortal';
import { accountsTranslationRef } from '../translation';
import { SessionItem } from './SessionItem';

const loadSessions = async () => (await accountsClient.listSessions()).sessions;

/** The browsers that are signed in: each can be ended, and all of them at once. */
export function SessionsSection() {
  const { t } = useTranslationRef(accountsTranslationRef);
  const sessions = useLoaded(loadSessions);
  const everywhere = useAct(
    useCallback(async () => {
      await accountsClient.endAllSessions();
      leaveForGood('signed-out');
    }, []),
  );
  return (
    <Section title={t('sessions.title')} lead={t('sessions.lead')}>
      {sessions.error && (
        <Retry error={sessions.error} onRetry={sessions.reload} />
      )}
      {!sessions.data && !sessions.error && <Loading rows={2} />}
      {sessions.data && (
        <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
          {sessions.data.map(session => (
            <SessionItem
              key={session.id}
              session={session}
              onEnded={sessions.reload}
            />
          ))}
        </ul>
      )}
      {everywhere.failure && (
        <Alert role="alert" status="danger" icon title={everywhere.failure} />
      )}
      <div>
        <ActButton act={everywhere} variant="secondary" size="medium">
          {t('sessions.endAll')}
        </ActButton>
      </div>
    </Section>
  );
}
