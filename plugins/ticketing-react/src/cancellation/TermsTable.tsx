import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatDateTime,
  formatMoney,
  isFree,
  type CancellationTerm,
  type Currency,
} from '@marquee/plugin-ticketing-common';
import { ticketingFieldsTranslationRef } from '../translation';
import { useLanguage } from '../useLanguage';
import './TermsTable.css';

/** From when on cancelling costs what; in the words of the show's page. */
export function TermsTable(props: {
  terms: readonly CancellationTerm[];
  timeZone: string;
  currency: Currency;
  hasBookingFee: boolean;
}) {
  const { terms, timeZone, currency, hasBookingFee } = props;
  const { t } = useTranslationRef(ticketingFieldsTranslationRef);
  const language = useLanguage();
  const feeOf = (term: CancellationTerm) => {
    const { feePercent, feeAmount } = term;
    const percent = `${feePercent}`;
    if (isFree(term)) return t('preview.free');
    if (feeAmount === undefined) return t('preview.share', { percent });
    const amount = formatMoney(feeAmount, { currency, language });
    return feePercent === 100
      ? t('preview.amount', { amount })
      : t('preview.amountCapped', { amount, percent });
  };
  return (
    <table className="marquee-terms">
      <thead>
        <tr>
          <th scope="col">{t('preview.when')}</th>
          <th scope="col">{t('preview.fee')}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map((term, index) => (
          <tr key={term.from}>
            <th scope="row">
              {index === 0
                ? t('preview.fromBooking')
                : t('preview.from', {
                    date: formatDateTime(term.from, { timeZone, language }),
                  })}
            </th>
            <td>
              {feeOf(term)}
              {hasBookingFee && (
                <span>
                  {t(
                    term.bookingFeeRefunded
                      ? 'preview.bookingFeeBack'
                      : 'preview.bookingFeeKept',
                  )}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
