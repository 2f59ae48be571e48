import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { showsTranslationRef } from '../../translation';
import type { OpenShowForm } from '../OpenShowForm';
import { isZones } from '../seatingPlan/PlacesValue';
import { capacityOf } from '../zones/ZonesValue';

/** What the show of a form sells, in a sentence. */
export function SoldPlaces({ form }: { form: OpenShowForm }) {
  const { seating = 'reserved', seatingPlan, performances } = form;
  const { t } = useTranslationRef(showsTranslationRef);
  const count = new Intl.NumberFormat(useLanguage());
  if (!seatingPlan || !performances) return null;
  const places = isZones(seatingPlan)
    ? capacityOf(seatingPlan)
    : seatingPlan.summary.seatCount;
  return (
    <Text as="p" variant="body-medium">
      {t('plan.sold', {
        places: t(`way.${seating}`, { places: count.format(places) }),
        dates: count.format(performances.dates.length),
      })}
    </Text>
  );
}
