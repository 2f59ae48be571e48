import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text, TextField } from '@backstage/ui';
import {
  revealReasonSchema,
  type RevealedContact,
} from '@marquee/plugin-ticketing-common';
import { useState } from 'react';
import { ticketingApiRef } from '../api/TicketingApi';
import { useAct } from '../hooks/useAct';
import { useFailureText } from '../hooks/useFailureText';
import { ticketingTranslationRef } from '../translation';

/** A booker's data in clear, once a reason was given that is written down. */
export function RevealPanel(props: { show: string; order: string }) {
  const { show, order } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const failureText = useFailureText();
  const api = useApi(ticketingApiRef);
  const [reason, setReason] = useState('');
  const [contact, setContact] = useState<RevealedContact>();
  const reveal = useAct(async () =>
    setContact(await api.reveal(show, order, reason.trim())),
  );
  if (contact) {
    return (
      <Text as="p" role="status">
        {[contact.name, contact.email, contact.phone]
          .map(text => text ?? t('bookers.erased'))
          .join(', ')}
      </Text>
    );
  }
  return (
    <Flex direction="column" gap="2">
      <TextField
        label={t('reveal.reason')}
        description={t('reveal.note')}
        value={reason}
        maxLength={200}
        onChange={setReason}
      />
      <div>
        <Button
          variant="secondary"
          size="small"
          isDisabled={!revealReasonSchema.safeParse(reason).success}
          onPress={reveal.run}
        >
          {reveal.pending ? t('common.working') : t('reveal.show')}
        </Button>
      </div>
      {reveal.error && (
        <Text role="alert" color="danger">
          {t('common.failed', { message: failureText(reveal.error) })}
        </Text>
      )}
    </Flex>
  );
}
