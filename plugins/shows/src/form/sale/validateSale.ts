import type { ApiHolder } from '@backstage/frontend-plugin-api';
import { fieldTexts } from '../fieldTexts';
import type { OpenShowForm } from '../OpenShowForm';
import { findSaleFault } from './findSaleFault';
import { isSaleValue, type SaleValue } from './SaleValue';
import { soldShow } from './soldShow';

/** Refuses rules by which nothing would ever be sold. */
export function validateSale(
  value: Partial<SaleValue>,
  errors: { addError(message: string): void },
  context: { apiHolder: ApiHolder; formData?: OpenShowForm },
): void {
  // Until the field is seen; then it brings older forms up to date.
  if (!isSaleValue(value)) return;
  const fault = findSaleFault(value, soldShow(context.formData ?? {}));
  if (fault) {
    errors.addError(fieldTexts(context.apiHolder)(`form.sale.fault.${fault}`));
  }
}
