import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { ShowFacts } from '@marquee/plugin-ticketing-common';
import { formatDateTime } from '@marquee/plugin-ticketing-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { showsTranslationRef } from '../../translation';

/** More than these are told as a number: timed entry has hundreds. */
const MOST = 12;

/** The dates of a show in the venue's time. */
export function ShowDates({ facts }: { facts: ShowFacts }) {
  const { t } = useTranslationRef(showsTranslationRef);
  const language = useLanguage();
  const { timeZone, name } = facts.venue;
  const more = facts.performances.length - MOST;
  return (
    <section>
      <Text as="h3" variant="body-medium" weight="bold">
        {t('card.dates')}
      </Text>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {facts.performances.slice(0, MOST).map(({ id, startsAt, state }) => (
          <li key={id}>
            <Text variant="body-medium">
              {formatDateTime(startsAt, { timeZone, language })}, {name}
              {state === 'cancelled' && ` (${t('card.calledOff')})`}
            </Text>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Text variant="body-small" color="secondary">
          {t('card.moreDates', { number: `${more}` })}
        </Text>
      )}
    </section>
  );
}
