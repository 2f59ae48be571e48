import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import { useAct } from '../hooks/useAct';
import { useFailureText } from '../hooks/useFailureText';
import { ticketingTranslationRef } from '../translation';

/** A seat that is off sale, and the way to put it back. */
export function BlockedSeat(props: {
  name: string;
  reason: string;
  onUnblock: () => Promise<void>;
}) {
  const { name, reason, onUnblock } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const failureText = useFailureText();
  const unblock = useAct(onUnblock);
  return (
    <li>
      {[name, reason].filter(Boolean).join(': ')}{' '}
      <Button variant="secondary" size="small" onPress={unblock.run}>
        {t('blocked.unblock', { seat: name })}
      </Button>
      {unblock.error && (
        <Text role="alert" color="danger">
          {t('common.failed', { message: failureText(unblock.error) })}
        </Text>
      )}
    </li>
  );
}
