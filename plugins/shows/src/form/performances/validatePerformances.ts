import type { ApiHolder } from '@backstage/frontend-plugin-api';
import { fieldTexts } from '../fieldTexts';
import { findDateFault, type PerformancesValue } from './PerformancesValue';

/** Refuses a show without a date, and dates that are not complete, over already, or given twice. */
export function validatePerformances(
  { locals = [], timeZone = 'UTC' }: Partial<PerformancesValue>,
  errors: { addError(message: string): void },
  { apiHolder }: { apiHolder: ApiHolder },
): void {
  const t = fieldTexts(apiHolder);
  if (locals.length === 0) {
    errors.addError(t('form.performances.none'));
  }
  const found = findDateFault({ locals, timeZone }, new Date());
  if (found) {
    const number = `${found.index + 1}`;
    errors.addError(t(`form.performances.${found.fault}`, { number }));
  }
}
