import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex } from '@backstage/ui';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { showsTranslationRef } from '../../translation';
import { FieldFrame } from '../FieldFrame';
import { CurrencyField } from './CurrencyField';
import { PriceField } from './PriceField';
import { withPrice, type SeatingPlanValue } from './SeatingPlanValue';

/** The currency of a show, and a price for each category of its plan. */
export function PriceFields(props: {
  value: SeatingPlanValue;
  onChange: (value: SeatingPlanValue) => void;
}) {
  const { value, onChange } = props;
  const { t } = useTranslationRef(showsTranslationRef);
  const count = new Intl.NumberFormat(useLanguage());
  const seatsOf = (id: string) =>
    value.summary.categories.find(({ name }) => name === id)?.seatCount ?? 0;
  return (
    <FieldFrame label={t('form.seatingPlan.prices')}>
      <Flex gap="4" style={{ flexWrap: 'wrap' }}>
        <CurrencyField
          currency={value.currency}
          onChange={currency =>
            // Amounts mean nothing in another currency: prices are asked again.
            onChange({
              ...value,
              currency,
              priceCategories: value.priceCategories.map(
                ({ price: _, ...category }) => category,
              ),
            })
          }
        />
        {value.priceCategories.map(({ id, name, color, price }) => (
          <PriceField
            key={`${value.currency} ${id}`}
            label={t('form.seatingPlan.priceOf', {
              category: name,
              seats: count.format(seatsOf(id)),
            })}
            color={color}
            currency={value.currency}
            price={price}
            onChange={next => onChange(withPrice(value, { id, price: next }))}
          />
        ))}
      </Flex>
    </FieldFrame>
  );
}
