import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text, TextField } from '@backstage/ui';
import {
  fractionDigits,
  parseMoney,
  type Currency,
} from '@marquee/plugin-ticketing-common';
import { useEffect, useState } from 'react';
import { ticketingTranslationRef } from '../translation';

/** An amount of money as people type it; what is no amount changes nothing, and is said. */
export function MoneyField(props: {
  label: string;
  /** In the smallest unit of the currency. */
  amount: number;
  currency: Currency;
  onChange: (amount: number) => void;
}) {
  const { label, amount, currency, onChange } = props;
  const { t } = useTranslationRef(ticketingTranslationRef);
  const digits = fractionDigits(currency);
  const [typed, setTyped] = useState('');
  const parsed = parseMoney(typed, currency);
  useEffect(() => {
    // Also when the change was discarded, or came from somebody else.
    setTyped(text =>
      parseMoney(text, currency) === amount
        ? text
        : (amount / 10 ** digits).toFixed(digits),
    );
  }, [amount, currency, digits]);
  return (
    <>
      <TextField
        label={`${label} (${currency})`}
        inputMode="decimal"
        value={typed}
        onChange={text => {
          setTyped(text);
          const next = parseMoney(text, currency);
          if (next !== undefined) onChange(next);
        }}
      />
      {typed !== '' && parsed === undefined && (
        <Text role="alert" variant="body-small" color="danger">
          {t('edit.wrong')}
        </Text>
      )}
    </>
  );
}
