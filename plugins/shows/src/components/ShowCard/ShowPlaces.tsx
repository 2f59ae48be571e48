import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { Show } from '@marquee/plugin-shows-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { showsTranslationRef } from '../../translation';

/** How many places a show has and how they are sold; its zones one by one. */
export function ShowPlaces({ show }: { show: Show }) {
  const { t } = useTranslationRef(showsTranslationRef);
  const count = new Intl.NumberFormat(useLanguage());
  const { seating, seatingPlan } = show.specification;
  if (show.capacity === undefined) return null;
  return (
    <section>
      <Text as="h3" variant="body-medium" weight="bold">
        {t('card.places')}
      </Text>
      <Text as="p" variant="body-medium">
        {t(`way.${seating}`, { places: count.format(show.capacity) })}
      </Text>
      {seatingPlan.type === 'zones' && seatingPlan.zones.length > 1 && (
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {seatingPlan.zones.map(({ id, name, capacity }) => (
            <li key={id}>
              <Text variant="body-medium">
                {name}: {count.format(capacity)}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
