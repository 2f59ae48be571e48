import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Currency } from '@marquee/plugin-ticketing-common';
import { ticketingFieldsTranslationRef } from '../translation';
import { moneyText } from './moneyText';
import { TypedField } from './TypedField';

/**
 * An amount of money. What is none is `NaN` to the form around, which schemas
 * refuse, so that nobody saves another amount than they see.
 */
export function MoneyField(props: {
  label: string;
  /** In the smallest unit of the currency. */
  amount: number;
  currency: Currency;
  onChange: (amount: number) => void;
}) {
  const { label, amount, currency, onChange } = props;
  const { t } = useTranslationRef(ticketingFieldsTranslationRef);
  const { textOf, amountOf } = moneyText(currency);
  // A form that was kept as JSON has null for what was no amount, and null >= 0.
  const fits = Number.isFinite(amount) && amount >= 0;
  return (
    <TypedField
      key={currency}
      label={`${label} (${currency})`}
      inputMode="decimal"
      value={amount}
      textOf={textOf}
      valueOf={amountOf}
      fault={fits ? undefined : t('fields.noAmount')}
      onChange={onChange}
    />
  );
}
