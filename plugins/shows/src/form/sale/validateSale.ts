import type { ApiHolder } from '@backstage/frontend-plugin-api';
import { fieldTexts } from '../fieldTexts';
import type { OpenShowForm } from '../OpenShowForm';
import { findSaleFault, type SaleValue } from './SaleValue';

/** Refuses rules by which nothing would ever be sold. */
export function validateSale(
  value: Partial<SaleValue>,
  errors: { addError(message: string): void },
  context: { apiHolder: ApiHolder; formData?: OpenShowForm },
): void {
  const { typed, sale } = value;
  if (!typed || !sale) return;
  const starts = context.formData?.performances?.dates ?? [];
  const fault = findSaleFault(
    value as SaleValue,
    starts.map(({ startsAt }) => startsAt),
  );
  if (fault) {
    errors.addError(fieldTexts(context.apiHolder)(`form.sale.fault.${fault}`));
  }
}
