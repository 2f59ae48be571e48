import type { Discount, ShowFacts } from '@marquee/plugin-ticketing-common';
import { useLocale } from './locale';

/** Writes what a discount is worth and for what it holds: `30% off · R, S · at most 2`. */
export function useDiscountTerms(
  facts: Pick<ShowFacts, 'currency' | 'priceCategories' | 'performances'>,
): (discount: Discount) => string {
  const { t, money } = useLocale();
  const { currency, priceCategories, performances } = facts;
  const worth = ({ kind, value }: Discount) => {
    switch (kind) {
      case 'percent':
        return t('percentOff', { percent: value });
      case 'amount':
        return t('amountOff', { amount: money(value, currency) });
      case 'fixed-price':
        return t('fixedPrice', { price: money(value, currency) });
      default:
        kind satisfies never;
        return '';
    }
  };
  return discount => {
    const names = priceCategories
      .filter(({ id }) => discount.categories?.includes(id))
      .map(({ name }) => name);
    const some =
      discount.performances &&
      discount.performances.length < performances.length;
    return [
      worth(discount),
      ...(names.length > 0 ? [names.join(', ')] : []),
      ...(some ? [t('someDatesOnly')] : []),
      ...(discount.perOrderMax
        ? [t('mostPerOrder', { count: discount.perOrderMax })]
        : []),
    ].join(' · ');
  };
}
