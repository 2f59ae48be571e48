import type { ApiHolder } from '@backstage/frontend-plugin-api';
import { fieldTexts } from '../fieldTexts';

/** Refuses a show that is made of nothing. */
export function validateParts(
  parts: string[],
  errors: { addError(message: string): void },
  { apiHolder }: { apiHolder: ApiHolder },
): void {
  if (parts.length > 0) return;
  errors.addError(fieldTexts(apiHolder)('form.parts.missing'));
}
