import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Badge, Flex, Text } from '@backstage/ui';
import type { OwnSession } from '@marquee/plugin-accounts-common';
import { useCallback } from 'react';
import { accountsClient } from '../api/accountsClient';
import { ActButton } from '../components/ActButton';
import { describeBrowser } from '../format/describeBrowser';
import { formatTime } from '../format/formatTime';
import { useAct } from '../hooks/useAct';
import { useLanguage } from '../hooks/useLanguage';
import { accountsTranslationRef } from '../translation';

/** One signed-in browser. The one that asks is ended by logging out. */
export function SessionItem(props: {
  session: OwnSession;
  onEnded: () => void;
}) {
  const { session, onEnded } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  const language = useLanguage();
  const browser = describeBrowser(session.userAgent);
  const end = useAct(
    useCallback(async () => {
      await accountsClient.endSession(session.id);
      onEnded();
    }, [onEnded, session.id]),
  );
  return (
    <li
      style={{
        padding: '12px 0',
        borderBottom: '1px solid var(--bui-border-2)',
      }}
    >
      <Flex
        justify="between"
        align="center"
        gap="3"
        style={{ flexWrap: 'wrap' }}
      >
        <Flex direction="column" gap="1" style={{ minWidth: 0 }}>
          <Flex gap="2" align="center">
            <Text weight="bold">{browser}</Text>
            {session.current && <Badge>{t('sessions.current')}</Badge>}
          </Flex>
          <Text variant="body-small" color="secondary">
            {t('sessions.seen', {
              time: formatTime(session.lastSeenAt, { language }),
              address: session.address,
            })}
          </Text>
          {end.failure && (
            <Text role="alert" variant="body-small" color="danger">
              {end.failure}
            </Text>
          )}
        </Flex>
        {!session.current && (
          <ActButton
            act={end}
            variant="secondary"
            size="small"
            aria-label={t('sessions.endThis', { browser })}
          >
            {t('sessions.end')}
          </ActButton>
        )}
      </Flex>
    </li>
  );
}
