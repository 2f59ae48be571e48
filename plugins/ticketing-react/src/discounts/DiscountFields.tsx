import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  findSaleFaults,
  type Discount,
} from '@marquee/plugin-ticketing-common';
import { FieldGroup } from '../fields/FieldGroup';
import { ticketingFieldsTranslationRef } from '../translation';
import type { DiscountedShow } from './DiscountedShow';
import { DiscountRow } from './DiscountRow';
import { newDiscount } from './newDiscount';

const MOST_DISCOUNTS = 50;

/** Lower prices for some buyers: another one, changed, none any more. */
export function DiscountFields(props: {
  discounts: readonly Discount[];
  show: DiscountedShow;
  /** What is to know before they are changed. */
  note?: string;
  onChange: (discounts: Discount[]) => void;
}) {
  const { discounts, show, note, onChange } = props;
  const { t } = useTranslationRef(ticketingFieldsTranslationRef);
  const faults = findSaleFaults({
    ...show,
    discounts,
    cancellation: { type: 'standard' },
  });
  return (
    <FieldGroup label={t('discount.label')} note={note}>
      {discounts.map((discount, index) => (
        <DiscountRow
          key={discount.id}
          number={index + 1}
          discount={discount}
          show={show}
          faults={faults.filter(({ path }) =>
            `${path}.`.startsWith(`discounts.${index}.`),
          )}
          onChange={next =>
            onChange(discounts.map(it => (it === discount ? next : it)))
          }
          onRemove={() => onChange(discounts.filter(it => it !== discount))}
        />
      ))}
      {discounts.length < MOST_DISCOUNTS && (
        <div>
          <Button
            variant="secondary"
            size="small"
            onPress={() => onChange([...discounts, newDiscount()])}
          >
            {t('discount.add')}
          </Button>
        </div>
      )}
    </FieldGroup>
  );
}
