import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatMoney,
  type Currency,
  type Discount,
} from '@marquee/plugin-ticketing-common';
import { ticketingFieldsTranslationRef } from '../translation';
import { useLanguage } from '../useLanguage';

/** Writes a discount in a few words: `Students: 20 % off`. */
export function useDiscountText(
  currency: Currency,
): (discount: Discount) => string {
  const { t } = useTranslationRef(ticketingFieldsTranslationRef);
  const language = useLanguage();
  return ({ name, kind, value }) => {
    const amount =
      kind === 'percent'
        ? `${value}`
        : formatMoney(value, { currency, language });
    return t(`discount.text.${kind}`, { name, amount });
  };
}
