import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select } from '@backstage/ui';
import type { Currency, Discount } from '@marquee/plugin-ticketing-common';
import { MoneyField } from '../fields/MoneyField';
import { NumberField } from '../fields/NumberField';
import { ticketingFieldsTranslationRef } from '../translation';

const KINDS = ['percent', 'amount', 'fixed-price'] as const;

/** What a discount is worth: a share, an amount off, or a price of its own. */
export function WorthFields(props: {
  discount: Discount;
  currency: Currency;
  onChange: (discount: Discount) => void;
}) {
  const { discount, currency, onChange } = props;
  const { t } = useTranslationRef(ticketingFieldsTranslationRef);
  const { kind, value } = discount;
  const change = (next: number) => onChange({ ...discount, value: next });
  return (
    <>
      <Select
        label={t('discount.kind')}
        options={KINDS.map(it => ({
          value: it,
          label: t(`discount.kinds.${it}`),
        }))}
        value={kind}
        onChange={next =>
          // A number of per cent is no amount of money, nor the other way round.
          onChange({
            ...discount,
            kind: next as Discount['kind'],
            value: next === 'percent' ? 10 : NaN,
          })
        }
      />
      {kind === 'percent' ? (
        <NumberField
          label={t('discount.percent')}
          value={value}
          max={100}
          fault={t('discount.percentFault')}
          onChange={change}
        />
      ) : (
        <MoneyField
          label={t(`discount.value.${kind}`)}
          amount={value}
          currency={currency}
          onChange={change}
        />
      )}
    </>
  );
}
