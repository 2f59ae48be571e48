import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import {
  CancellationPreview,
  useDiscountText,
} from '@marquee/plugin-ticketing-react';
import { showsTranslationRef } from '../../translation';
import { soldShow } from '../sale/soldShow';
import type { OpenShowForm } from '../OpenShowForm';
import type { SaleValue } from '../sale/SaleValue';

/** The discounts of a form, and what cancelling will cost its buyers. */
export function SoldRules(props: { form: OpenShowForm; sale: SaleValue }) {
  const { form, sale } = props;
  const { context, discounts, cancellation } = sale;
  const { currency, timeZone } = context;
  const { t } = useTranslationRef(showsTranslationRef);
  const textOf = useDiscountText(currency);
  return (
    <Flex direction="column" gap="3">
      {discounts.length > 0 && (
        <Text as="p" variant="body-medium">
          {t('plan.discounts', { discounts: discounts.map(textOf).join('; ') })}
        </Text>
      )}
      <CancellationPreview
        policy={cancellation}
        show={{
          timeZone,
          performances: soldShow(form).performances,
          opensAt: sale.sale.opensAt,
        }}
        currency={currency}
        hasBookingFee={sale.bookingFee > 0}
      />
    </Flex>
  );
}
