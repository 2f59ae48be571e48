import type { ShowFacts } from '@marquee/plugin-ticketing-common';
import { useLocale } from '../components/locale';
import { useDiscountTerms } from '../components/useDiscountTerms';

/** What a ticket of each category costs in the end, and who pays less. */
export function PriceTable({ facts }: { facts: ShowFacts }) {
  const { t, money } = useLocale();
  const { bookingFee, currency, discounts, priceCategories } = facts;
  const termsOf = useDiscountTerms(facts);
  return (
    <>
      <table className="price-table">
        <caption className="visually-hidden">{t('prices')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('category')}</th>
            {bookingFee > 0 && (
              <>
                <th scope="col" className="wide-only">
                  {t('ticketPrice')}
                </th>
                <th scope="col" className="wide-only">
                  {t('bookingFee')}
                </th>
              </>
            )}
            <th scope="col">{t(bookingFee > 0 ? 'inAll' : 'price')}</th>
          </tr>
        </thead>
        <tbody>
          {priceCategories.map(({ id, name, color, price }) => (
            <tr key={id}>
              <th scope="row">
                <svg className="swatch" viewBox="0 0 12 12" aria-hidden="true">
                  <circle cx="6" cy="6" r="6" fill={color} />
                </svg>{' '}
                {name}
              </th>
              {bookingFee > 0 && (
                <>
                  <td className="wide-only">{money(price, currency)}</td>
                  <td className="wide-only">{money(bookingFee, currency)}</td>
                </>
              )}
              <td>
                <strong>{money(price + bookingFee, currency)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {bookingFee > 0 && (
        <p className="muted small narrow-only">
          {t('ofThemFee', { fee: money(bookingFee, currency) })}
        </p>
      )}
      {discounts.length > 0 && (
        <>
          <h3>{t('discounts')}</h3>
          <ul className="discounts">
            {discounts.map(discount => (
              <li key={discount.id}>
                <strong>{discount.name}</strong>{' '}
                <span>{termsOf(discount)}</span>
                {discount.proof && (
                  <span className="muted block small">
                    {t('proofAtDoor', { proof: discount.proof })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
