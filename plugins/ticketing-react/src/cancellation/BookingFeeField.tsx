import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select } from '@backstage/ui';
import type { BookingFeeRefund } from '@marquee/plugin-ticketing-common';
import { FieldRow } from '../fields/FieldRow';
import { ticketingFieldsTranslationRef } from '../translation';

const TYPES = ['while-free', 'within', 'always', 'never'] as const;

/** When the booking fee goes back with the price. */
export function BookingFeeField(props: {
  refund: BookingFeeRefund;
  onChange: (refund: BookingFeeRefund) => void;
}) {
  const { refund, onChange } = props;
  const { t } = useTranslationRef(ticketingFieldsTranslationRef);
  return (
    <FieldRow>
      <Select
        label={t('bookingFee.label')}
        options={TYPES.map(type => ({
          value: type,
          label: t(`bookingFee.${type}`),
        }))}
        value={refund.type}
        onChange={type => onChange(refundOf(type as BookingFeeRefund['type']))}
      />
    </FieldRow>
  );
}

function refundOf(type: BookingFeeRefund['type']): BookingFeeRefund {
  return type === 'within'
    ? { type, window: { type: 'days', days: 0 } }
    : { type };
}
