import type { ApiHolder } from '@backstage/frontend-plugin-api';
import { RESERVED_SHOW_IDS, showIdSchema } from '@marquee/plugin-shows-common';
import { showsApiRef } from '../../api/ShowsApi';
import { fieldTexts } from '../fieldTexts';

/** Refuses an address that has a wrong form, is reserved, or is already in use. */
export async function validateAddress(
  address: string,
  errors: { addError(message: string): void },
  { apiHolder }: { apiHolder: ApiHolder },
): Promise<void> {
  const t = fieldTexts(apiHolder);
  if (!showIdSchema.safeParse(address).success) {
    errors.addError(t('form.address.format'));
  } else if (RESERVED_SHOW_IDS.includes(address)) {
    errors.addError(t('form.address.reserved', { id: address }));
  } else if (await apiHolder.get(showsApiRef)?.isAddressTaken(address)) {
    errors.addError(t('form.address.taken', { id: address }));
  }
}
