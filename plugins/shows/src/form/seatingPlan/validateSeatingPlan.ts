import type { ApiHolder } from '@backstage/frontend-plugin-api';
import { fieldTexts } from '../fieldTexts';
import type { OpenShowForm } from '../OpenShowForm';
import { findZoneFault } from '../zones/ZonesValue';
import { isForWay, isZones, type PlacesValue } from './PlacesValue';
import { unpricedCategories } from './SeatingPlanValue';

/** Refuses to go on without places of the chosen way of selling, or with some that have no price. */
export function validateSeatingPlan(
  value: Partial<PlacesValue>,
  errors: { addError(message: string): void },
  context: { apiHolder: ApiHolder; formData?: OpenShowForm },
): void {
  const t = fieldTexts(context.apiHolder);
  const { seating = 'reserved' } = context.formData ?? {};
  if (!value.priceCategories || !isForWay(value, seating)) {
    errors.addError(
      t(seating === 'reserved' ? 'form.seatingPlan.choose' : 'form.zones.none'),
    );
    return;
  }
  if (isZones(value)) {
    const found = findZoneFault(value);
    if (found) {
      const number = `${found.index + 1}`;
      errors.addError(t(`form.zones.fault.${found.fault}`, { number }));
    }
    return;
  }
  const categories = unpricedCategories(value.priceCategories).join(', ');
  if (categories) {
    errors.addError(t('form.seatingPlan.noPrice', { categories }));
  }
}
