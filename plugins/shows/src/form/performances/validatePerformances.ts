import type { ApiHolder } from '@backstage/frontend-plugin-api';
import { MAX_PERFORMANCES } from '@marquee/plugin-ticketing-common';
import { fieldTexts } from '../fieldTexts';
import type { OpenShowForm } from '../OpenShowForm';
import { forWay, isSlots, type DatesValue } from './DatesValue';
import { findDateFault } from './PerformancesValue';
import { findSlotFault } from './SlotsValue';

/** Refuses a show without a date, and dates that are not complete, over already, or given twice. */
export function validatePerformances(
  given: Partial<DatesValue>,
  errors: { addError(message: string): void },
  context: { apiHolder: ApiHolder; formData?: OpenShowForm },
): void {
  const t = fieldTexts(context.apiHolder);
  const value = forWay(given, context.formData?.seating ?? 'reserved');
  if (value && isSlots(value)) {
    const fault = findSlotFault(value, new Date());
    const most = `${MAX_PERFORMANCES}`;
    if (fault) errors.addError(t(`form.slots.fault.${fault}`, { most }));
    return;
  }
  if (!value || value.locals.length === 0) {
    errors.addError(t('form.performances.none'));
    return;
  }
  const found = findDateFault(value, new Date());
  if (found) {
    const number = `${found.index + 1}`;
    errors.addError(t(`form.performances.${found.fault}`, { number }));
  }
}
