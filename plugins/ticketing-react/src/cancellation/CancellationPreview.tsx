import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import {
  cancellationDeadline,
  cancellationPolicySchema,
  cancellationTerms,
  formatDateTime,
  readableTerms,
  type CancellationPolicy,
  type Currency,
} from '@marquee/plugin-ticketing-common';
import { useState } from 'react';
import { ticketingFieldsTranslationRef } from '../translation';
import { useLanguage } from '../useLanguage';
import { firstBooking, type CancellationContext } from './firstBooking';
import { TermsTable } from './TermsTable';

/** What a policy comes to for the next performance, dated, as its buyers will read it. */
export function CancellationPreview(props: {
  policy: CancellationPolicy;
  show: CancellationContext;
  currency: Currency;
  /** Whether tickets have a booking fee at all. */
  hasBookingFee: boolean;
}) {
  const { policy, show, currency, hasBookingFee } = props;
  const { t } = useTranslationRef(ticketingFieldsTranslationRef);
  const language = useLanguage();
  const [now] = useState(() => new Date());
  const booking = firstBooking(policy, show, now);
  // Rules that cannot be have no dates; what is wrong is said beside them.
  if (!cancellationPolicySchema.safeParse(policy).success) return null;
  if (!booking) {
    return (
      <Text as="p" variant="body-small" color="secondary">
        {t('preview.noDate')}
      </Text>
    );
  }
  const terms = cancellationTerms(booking);
  const format = (instant: string) =>
    formatDateTime(instant, { timeZone: show.timeZone, language });
  return (
    <Flex direction="column" gap="2" role="status">
      <Text as="p" variant="body-medium" weight="bold">
        {t('preview.title', { date: format(booking.startsAt) })}
      </Text>
      {terms.length === 0 ? (
        <Text as="p">{t('preview.never')}</Text>
      ) : (
        <>
          <Text as="p">
            {t('preview.until', {
              date: format(cancellationDeadline(booking)),
            })}
          </Text>
          <TermsTable
            terms={readableTerms(terms, booking.bookedAt)}
            timeZone={show.timeZone}
            currency={currency}
            hasBookingFee={hasBookingFee}
          />
        </>
      )}
    </Flex>
  );
}
