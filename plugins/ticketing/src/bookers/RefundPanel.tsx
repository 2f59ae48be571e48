import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Button,
  CheckboxGroup,
  Checkbox,
  Flex,
  Select,
  Text,
  TextField,
} from '@backstage/ui';
import {
  formatMoney,
  type Booker,
  type Currency,
} from '@marquee/plugin-ticketing-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { useState } from 'react';
import { useFailureText } from '../hooks/useFailureText';
import { useSeatName } from '../hooks/useSeatName';
import { ticketingTranslationRef } from '../translation';
import { useRefund } from './useRefund';

/** Refunds sold tickets of an order, all of them unless some are taken out: what goes back is shown before anything happens. */
export function RefundPanel(props: {
  show: string;
  booker: Booker;
  currency: Currency;
  onRefunded: () => void;
}) {
  const { show, booker, currency, onRefunded } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const failureText = useFailureText();
  const language = useLanguage();
  const seatName = useSeatName();
  const [mode, setMode] = useState<'full' | 'policy'>('full');
  const [reason, setReason] = useState('');
  const [spared, setSpared] = useState<readonly string[]>([]);
  const sold = booker.tickets.filter(({ state }) => state === 'sold');
  const tickets = sold.map(({ id }) => id).filter(id => !spared.includes(id));
  const { quote, before, error, ...refunding } = useRefund({
    show,
    order: booker.order,
    choice: { tickets, mode },
    onRefunded,
  });
  const money = (amount: number) => formatMoney(amount, { currency, language });

  if (refunding.done) {
    return (
      <Text as="p" role="status">
        {t('refund.done')}
      </Text>
    );
  }
  if (sold.length === 0) return null;
  return (
    <Flex direction="column" gap="2">
      <Text as="h4" variant="body-medium" weight="bold">
        {t('refund.title')}
      </Text>
      {sold.length > 1 && (
        <CheckboxGroup
          label={t('refund.tickets')}
          value={tickets}
          onChange={chosen => {
            setSpared(
              sold.map(({ id }) => id).filter(id => !chosen.includes(id)),
            );
            refunding.drop();
          }}
        >
          {sold.map(ticket => (
            <Checkbox key={ticket.id} value={ticket.id}>
              {seatName(ticket)}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
      <Select
        label={t('refund.mode')}
        options={[
          { value: 'full', label: t('refund.full') },
          { value: 'policy', label: t('refund.policy') },
        ]}
        value={mode}
        onChange={chosen => {
          setMode(chosen === 'policy' ? 'policy' : 'full');
          refunding.drop();
        }}
      />
      <TextField
        label={t('refund.reason')}
        value={reason}
        maxLength={200}
        onChange={setReason}
      />
      {quote ? (
        <>
          <Text as="p" role="status">
            {before !== undefined &&
              `${t('refund.changed', {
                before: money(before),
                now: money(quote.refund),
              })} `}
            {t('refund.quote', {
              refund: money(quote.refund),
              fee: money(quote.fee),
            })}
          </Text>
          <Flex gap="2">
            <Button size="small" onPress={refunding.drop}>
              {t('refund.keep')}
            </Button>
            <Button
              variant="secondary"
              size="small"
              destructive
              // Not disabled, which would take the focus from who pressed it.
              aria-disabled={refunding.sending}
              onPress={() => refunding.refund(reason.trim())}
            >
              {refunding.sending ? t('common.working') : t('refund.confirm')}
            </Button>
          </Flex>
        </>
      ) : (
        <div>
          <Button
            variant="secondary"
            size="small"
            isDisabled={reason.trim() === '' || tickets.length === 0}
            onPress={refunding.look}
          >
            {refunding.looking ? t('common.working') : t('refund.preview')}
          </Button>
        </div>
      )}
      {error && (
        <Text role="alert" color="danger">
          {t('common.failed', { message: failureText(error) })}
        </Text>
      )}
    </Flex>
  );
}
