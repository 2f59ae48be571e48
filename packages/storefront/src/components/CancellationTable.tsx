import {
  cancellationFee,
  isFree,
  readableTerms,
  type CancellationTerm,
} from '@marquee/plugin-ticketing-common';
import { useLocale } from './locale';

/** Tickets that are about to be bought or cancelled, in the smallest unit of the currency. */
export interface CancellableTicket {
  price: number;
  bookingFee: number;
}

/**
 * What cancelling costs and from when on: by the rules or, for known tickets, in
 * money.
 */
export function CancellationTable(props: {
  terms: readonly CancellationTerm[];
  currency: string;
  /** Of the venue. */
  timeZone: string;
  tickets?: readonly CancellableTicket[];
  /** Whether tickets have a booking fee at all, where none are known. */
  hasBookingFee?: boolean;
  /** The moment that counts as now; ISO 8601. */
  now: string;
}) {
  const { t, money, moment } = useLocale();
  const { terms, currency, timeZone, tickets, now } = props;
  const rows = readableTerms(terms, now);
  const hasBookingFee =
    tickets?.some(({ bookingFee }) => bookingFee > 0) ?? props.hasBookingFee;
  const inWords = (term: CancellationTerm) => {
    const { feePercent, feeAmount } = term;
    if (isFree(term)) return t('feeNone');
    if (feeAmount === undefined) return t('feeShare', { percent: feePercent });
    return feePercent === 100
      ? t('feeAmount', { amount: money(feeAmount, currency) })
      : t('feeAmountCapped', {
          amount: money(feeAmount, currency),
          percent: feePercent,
        });
  };
  const inMoney = (term: CancellationTerm) => {
    const fees = (tickets ?? []).map(({ price }) =>
      cancellationFee(term, price),
    );
    const refunds = (tickets ?? []).map(
      ({ price, bookingFee }, index) =>
        price - fees[index] + (term.bookingFeeRefunded ? bookingFee : 0),
    );
    const sum = (amounts: number[]) =>
      money(
        amounts.reduce((total, amount) => total + amount, 0),
        currency,
      );
    return { fee: sum(fees), refund: sum(refunds) };
  };
  return (
    <div className="table-scroller">
      <table className="terms-table">
        <caption className="visually-hidden">{t('cancellationFees')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('whenCancelled')}</th>
            <th scope="col">{t(tickets ? 'fee' : 'feePerTicket')}</th>
            {tickets && <th scope="col">{t('youGetBack')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((term, index) => (
            <tr key={term.from}>
              <th scope="row">
                {index === 0
                  ? t('fromNow')
                  : t('fromDate', { date: moment(term.from, now, timeZone) })}
              </th>
              <td>
                {inWords(term)}
                {tickets && !isFree(term) && (
                  <span className="block">{inMoney(term).fee}</span>
                )}
                {hasBookingFee && (
                  <span className="muted block small">
                    {t(
                      term.bookingFeeRefunded
                        ? 'bookingFeeBack'
                        : 'bookingFeeKept',
                    )}
                  </span>
                )}
              </td>
              {tickets && (
                <td>
                  <strong>{inMoney(term).refund}</strong>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
