import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { ShowFacts } from '@marquee/plugin-ticketing-common';
import { formatDateTime } from '../../format/formatDateTime';
import { useLanguage } from '../../hooks/useLanguage';
import { showsTranslationRef } from '../../translation';

/** All dates of a show in the venue's time. */
export function ShowDates({ facts }: { facts: ShowFacts }) {
  const { t } = useTranslationRef(showsTranslationRef);
  const language = useLanguage();
  const { timeZone, name } = facts.venue;
  return (
    <section>
      <Text as="h3" variant="body-medium" weight="bold">
        {t('card.dates')}
      </Text>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {facts.performances.map(({ id, startsAt }) => (
          <li key={id}>
            <Text variant="body-medium">
              {formatDateTime(startsAt, { timeZone, language })}, {name}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
