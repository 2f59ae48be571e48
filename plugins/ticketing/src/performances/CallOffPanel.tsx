import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text, TextField } from '@backstage/ui';
import {
  formatMoney,
  type Currency,
  type Standing,
} from '@marquee/plugin-ticketing-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { useState } from 'react';
import { ticketingApiRef } from '../api/TicketingApi';
import { useAct } from '../hooks/useAct';
import { useFailureText } from '../hooks/useFailureText';
import { ticketingTranslationRef } from '../translation';

/** Calls a performance off: says what goes back, and wants its day typed, since it cannot be undone. */
export function CallOffPanel(props: {
  show: string;
  stands: Standing['performances'][number];
  currency: Currency;
  /** What is to be typed. */
  word: string;
  onCalledOff: () => void;
  onClose: () => void;
}) {
  const { show, stands, currency, word, onCalledOff, onClose } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const failureText = useFailureText();
  const api = useApi(ticketingApiRef);
  const language = useLanguage();
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const callOff = useAct(async () => {
    await api.callOff(show, stands.performance, reason.trim());
    onCalledOff();
  });
  const sure = typed.trim() === word && reason.trim() !== '';
  return (
    <Flex direction="column" gap="2">
      <Text as="p">
        {stands.orders === 0
          ? t('callOff.previewNone')
          : t('callOff.preview', {
              orders: stands.orders.toLocaleString(language),
              tickets: stands.tickets.toLocaleString(language),
              amount: formatMoney(stands.amount ?? 0, { currency, language }),
            })}
      </Text>
      <TextField
        label={t('callOff.reason')}
        value={reason}
        maxLength={200}
        onChange={setReason}
      />
      <TextField
        label={t('callOff.confirmation', { word })}
        value={typed}
        onChange={setTyped}
      />
      <Flex gap="2">
        <Button size="small" onPress={onClose}>
          {t('callOff.keep')}
        </Button>
        <Button
          variant="secondary"
          size="small"
          destructive
          isDisabled={!sure}
          onPress={callOff.run}
        >
          {callOff.pending ? t('common.working') : t('callOff.confirm')}
        </Button>
      </Flex>
      {callOff.error && (
        <Text role="alert" color="danger">
          {t('common.failed', { message: failureText(callOff.error) })}
        </Text>
      )}
    </Flex>
  );
}
