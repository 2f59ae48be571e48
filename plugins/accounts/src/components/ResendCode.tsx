import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Flex, Text } from '@backstage/ui';
import { useState, type ReactNode } from 'react';
import { errorText } from '../format/errorText';
import { useCountdown } from '../hooks/useCountdown';
import { accountsTranslationRef } from '../translation';

const SECONDS_BETWEEN_MAILS = 60;

/** What to do when the mail does not come: wait a minute, then have it sent again. */
export function ResendCode(props: {
  send: () => Promise<void>;
  actions?: ReactNode;
}) {
  const { t } = useTranslationRef(accountsTranslationRef);
  const [left, restart] = useCountdown(SECONDS_BETWEEN_MAILS);
  const [outcome, setOutcome] = useState<{ error?: unknown }>();
  const resend = async () => {
    restart();
    setOutcome(undefined);
    try {
      await props.send();
      setOutcome({});
    } catch (error) {
      setOutcome({ error });
    }
  };
  return (
    <Flex direction="column" gap="2">
      <Text variant="body-small">{t('resend.lead')}</Text>
      <Flex gap="2" align="center" style={{ flexWrap: 'wrap' }}>
        <Button
          variant="secondary"
          size="medium"
          isDisabled={left > 0}
          onPress={resend}
        >
          {left > 0 ? t('resend.wait', { count: left }) : t('resend.submit')}
        </Button>
        {props.actions}
      </Flex>
      {outcome && (
        <Alert
          role={outcome.error ? 'alert' : 'status'}
          status={outcome.error ? 'danger' : 'success'}
          icon
          title={outcome.error ? errorText(t, outcome.error) : t('resend.done')}
        />
      )}
    </Flex>
  );
}
