import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Checkbox, CheckboxGroup } from '@backstage/ui';
import type { Discount } from '@marquee/plugin-ticketing-common';
import { ticketingFieldsTranslationRef } from '../translation';
import type { DiscountedShow } from './DiscountedShow';

/** The price categories that a discount holds for; all of them when nothing is said. */
export function CategoryChoice(props: {
  discount: Discount;
  categories: DiscountedShow['priceCategories'];
  onChange: (discount: Discount) => void;
}) {
  const { discount, categories, onChange } = props;
  const { t } = useTranslationRef(ticketingFieldsTranslationRef);
  if (categories.length < 2 && !discount.categories) return null;
  const all = categories.map(({ id }) => id);
  return (
    <CheckboxGroup
      label={t('discount.categories')}
      orientation="horizontal"
      value={discount.categories ?? all}
      onChange={chosen => {
        const { categories: _, ...everywhere } = discount;
        const known = all.filter(id => chosen.includes(id));
        const every = known.length === all.length;
        // One that holds for nothing is taken away, not emptied.
        if (known.length === 0) return;
        onChange(every ? everywhere : { ...everywhere, categories: known });
      }}
    >
      {categories.map(({ id, name }) => (
        <Checkbox key={id} value={id}>
          {name}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
