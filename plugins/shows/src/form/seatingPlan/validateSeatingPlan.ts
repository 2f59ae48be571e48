import type { ApiHolder } from '@backstage/frontend-plugin-api';
import { fieldTexts } from '../fieldTexts';
import { unpricedCategories, type SeatingPlanValue } from './SeatingPlanValue';

/** Refuses to go on without a plan, or with a category that has no price. */
export function validateSeatingPlan(
  value: Partial<SeatingPlanValue>,
  errors: { addError(message: string): void },
  { apiHolder }: { apiHolder: ApiHolder },
): void {
  const t = fieldTexts(apiHolder);
  if (!value.priceCategories) {
    errors.addError(t('form.seatingPlan.choose'));
    return;
  }
  const categories = unpricedCategories(value.priceCategories).join(', ');
  if (categories) {
    errors.addError(t('form.seatingPlan.noPrice', { categories }));
  }
}
