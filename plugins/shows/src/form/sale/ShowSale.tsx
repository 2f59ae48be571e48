import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Checkbox, Flex, Text } from '@backstage/ui';
import {
  CancellationFields,
  DiscountFields,
} from '@marquee/plugin-ticketing-react';
import TextField from '@material-ui/core/TextField';
import { useEffect, useId } from 'react';
import { showsTranslationRef } from '../../translation';
import { useDraft } from '../draft/useDraft';
import { FieldFrame } from '../FieldFrame';
import { PriceField } from '../seatingPlan/PriceField';
import { DEFAULT_CURRENCY } from '../seatingPlan/SeatingPlanValue';
import { ClosesField } from './ClosesField';
import { findSaleFault } from './findSaleFault';
import {
  FIRST_SALE,
  isSaleValue,
  saleOf,
  sameContext,
  type SaleContext,
  type SaleValue,
  type TypedSale,
} from './SaleValue';
import { soldShow } from './soldShow';

/** Asks by which rules tickets are sold and cancelled; everything has a good default. */
export function ShowSale(props: FieldExtensionComponentProps<SaleValue>) {
  const { formData, onChange, formContext, rawErrors = [] } = props;
  const { t } = useTranslationRef(showsTranslationRef);
  const form = useDraft(formContext);
  const id = useId();
  const context: SaleContext = {
    timeZone: form.timeZone ?? 'Asia/Seoul',
    currency: form.seatingPlan?.currency ?? DEFAULT_CURRENCY,
    seating: form.seating ?? 'reserved',
  };
  const value = isSaleValue(formData) ? formData : saleOf(FIRST_SALE, context);
  const { typed } = value;

  useEffect(() => {
    if (!isSaleValue(formData)) onChange(value);
    else if (!sameContext(value.context, context)) {
      onChange(saleOf(typed, context, value.context));
    }
  });

  const change = (next: Partial<TypedSale>) =>
    onChange(saleOf({ ...typed, ...next }, context));
  const show = soldShow(form);
  const fault = rawErrors.length > 0 ? findSaleFault(value, show) : undefined;
  const opensFault = fault === 'opens' || fault === 'never' ? fault : undefined;
  return (
    <FieldFrame label={t('form.sale.label')} hint={t('form.sale.hint')}>
      <Flex gap="4" style={{ flexWrap: 'wrap' }}>
        <TextField
          id={`${id}-opens`}
          type="datetime-local"
          label={t('form.sale.opens')}
          value={typed.opens}
          error={opensFault !== undefined}
          helperText={
            opensFault
              ? t(`form.sale.fault.${opensFault}`)
              : t('form.sale.opensHint', { timeZone: context.timeZone })
          }
          InputLabelProps={{ shrink: true }}
          onChange={event => change({ opens: event.target.value })}
        />
        <ClosesField
          minutes={typed.closesMinutesBefore}
          onChange={closesMinutesBefore => change({ closesMinutesBefore })}
        />
        <PriceField
          key={context.currency}
          label={t('form.sale.bookingFee')}
          currency={context.currency}
          price={typed.bookingFee}
          fault={fault === 'fee' ? t('form.sale.fault.fee') : undefined}
          onChange={bookingFee => change({ bookingFee })}
        />
      </Flex>
      <DiscountFields
        discounts={typed.discounts}
        show={{ currency: context.currency, ...show }}
        onChange={discounts => change({ discounts })}
      />
      <CancellationFields
        policy={typed.cancellation}
        show={{
          timeZone: context.timeZone,
          performances: show.performances,
          opensAt: value.sale.opensAt,
        }}
        currency={context.currency}
        hasBookingFee={(typed.bookingFee ?? 0) > 0}
        onChange={cancellation => change({ cancellation })}
      />
      <div>
        <TextField
          id={`${id}-resale`}
          type="time"
          label={t('form.sale.resale')}
          value={typed.resaleAt}
          helperText={t('form.sale.resaleHint')}
          InputLabelProps={{ shrink: true }}
          onChange={event => change({ resaleAt: event.target.value })}
        />
      </div>
      {context.seating === 'reserved' && (
        <Flex direction="column" gap="0.5">
          <Checkbox
            isSelected={typed.orphanRule}
            onChange={orphanRule => change({ orphanRule })}
          >
            {t('form.sale.orphanRule')}
          </Checkbox>
          <Text
            variant="body-small"
            color="secondary"
            style={{ paddingInlineStart: 28 }}
          >
            {t('form.sale.orphanRuleHint')}
          </Text>
        </Flex>
      )}
    </FieldFrame>
  );
}
