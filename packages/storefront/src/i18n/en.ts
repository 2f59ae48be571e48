import { checkoutEn } from './texts/checkout.en';
import { commonEn } from './texts/common.en';
import { directoryEn } from './texts/directory.en';
import { orderEn } from './texts/order.en';
import { pickerEn } from './texts/picker.en';
import { showEn } from './texts/show.en';
import { ticketsEn } from './texts/tickets.en';
import { zonesEn } from './texts/zones.en';

/** Texts of the pages in English, by subject; ko.ts has the same names. `{x}` is filled in. */
export const en = {
  ...commonEn,
  ...directoryEn,
  ...showEn,
  ...pickerEn,
  ...zonesEn,
  ...checkoutEn,
  ...orderEn,
  ...ticketsEn,
} as const;
