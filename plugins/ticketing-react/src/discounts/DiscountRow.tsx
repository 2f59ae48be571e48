import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text, TextField } from '@backstage/ui';
import type { Discount, SaleFault } from '@marquee/plugin-ticketing-common';
import { FieldGroup } from '../fields/FieldGroup';
import { FieldRow } from '../fields/FieldRow';
import { OptionalNumberField } from '../fields/OptionalNumberField';
import { ticketingFieldsTranslationRef } from '../translation';
import type { DiscountedShow } from './DiscountedShow';
import { CategoryChoice } from './CategoryChoice';
import { WorthFields } from './WorthFields';

/** One discount: what it is worth, for whom, and what is looked at when they come in. */
export function DiscountRow(props: {
  /** Its place in the list, from 1. */
  number: number;
  discount: Discount;
  show: DiscountedShow;
  faults: readonly SaleFault[];
  onChange: (discount: Discount) => void;
  onRemove: () => void;
}) {
  const { number, discount, show, faults, onChange, onRemove } = props;
  const { t } = useTranslationRef(ticketingFieldsTranslationRef);
  const { perOrderMax, ...unlimited } = discount;
  const nameless = discount.name.trim() === '';
  return (
    <FieldGroup label={t('discount.one', { number: `${number}` })}>
      <FieldRow>
        <TextField
          label={t('discount.name')}
          value={discount.name}
          maxLength={80}
          validationBehavior="aria"
          validate={() => (nameless ? t('discount.nameless') : true)}
          onChange={name => onChange({ ...discount, name })}
        />
        <WorthFields
          discount={discount}
          currency={show.currency}
          onChange={onChange}
        />
        <TextField
          label={t('discount.proof')}
          value={discount.proof}
          maxLength={200}
          onChange={proof => onChange({ ...discount, proof })}
        />
        <OptionalNumberField
          label={t('discount.limit')}
          value={perOrderMax}
          min={1}
          max={20}
          fault={t('discount.limitFault')}
          onChange={most =>
            onChange(
              most === undefined
                ? unlimited
                : { ...unlimited, perOrderMax: most },
            )
          }
        />
      </FieldRow>
      <CategoryChoice
        discount={discount}
        categories={show.priceCategories}
        onChange={onChange}
      />
      {faults.map(({ reason }) =>
        reason === 'cancellation-currency' ? null : (
          <Text key={reason} role="alert" variant="body-small" color="danger">
            {t(`discount.fault.${reason}`)}
          </Text>
        ),
      )}
      {discount.performances && (
        <Flex gap="2" align="center">
          <Text variant="body-small" color="secondary">
            {t('discount.someDates', {
              dates: `${discount.performances.length}`,
            })}
          </Text>
          <Button
            variant="tertiary"
            size="small"
            onPress={() => {
              const { performances: _, ...rest } = discount;
              onChange(rest);
            }}
          >
            {t('discount.allDates')}
          </Button>
        </Flex>
      )}
      <div>
        <Button variant="tertiary" size="small" onPress={onRemove}>
          {t('discount.remove', { number: `${number}` })}
        </Button>
      </div>
    </FieldGroup>
  );
}
