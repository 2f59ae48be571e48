import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Currency } from '@marquee/plugin-ticketing-common';
import { ticketingFieldsTranslationRef } from '../translation';
import { moneyText } from './moneyText';
import { TypedField } from './TypedField';

/** An amount of money, or nothing; what is neither is `NaN` to the form around. */
export function OptionalMoneyField(props: {
  label: string;
  /** In the smallest unit of the currency. */
  amount: number | undefined;
  currency: Currency;
  onChange: (amount: number | undefined) => void;
}) {
  const { label, amount, currency, onChange } = props;
  const { t } = useTranslationRef(ticketingFieldsTranslationRef);
  const { textOf, amountOf } = moneyText(currency);
  const fits = amount === undefined || (Number.isFinite(amount) && amount >= 0);
  return (
    <TypedField
      key={currency}
      label={`${label} (${currency})`}
      inputMode="decimal"
      value={amount}
      textOf={textOf}
      valueOf={text => (text.trim() === '' ? undefined : amountOf(text))}
      fault={fits ? undefined : t('fields.noAmount')}
      onChange={onChange}
    />
  );
}
