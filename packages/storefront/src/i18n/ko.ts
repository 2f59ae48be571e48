import type { en } from './en';
import { checkoutKo } from './texts/checkout.ko';
import { commonKo } from './texts/common.ko';
import { directoryKo } from './texts/directory.ko';
import { orderKo } from './texts/order.ko';
import { pickerKo } from './texts/picker.ko';
import { showKo } from './texts/show.ko';
import { ticketsKo } from './texts/tickets.ko';
import { zonesKo } from './texts/zones.ko';
import type { KoreanOf } from './translator';

/**
 * Texts of the pages in Korean. Korean has no plural, hence no `_one`. `[이/가]` after
 * a value becomes the particle that fits it.
 */
export const ko: KoreanOf<typeof en> = {
  ...commonKo,
  ...directoryKo,
  ...showKo,
  ...pickerKo,
  ...zonesKo,
  ...checkoutKo,
  ...orderKo,
  ...ticketsKo,
};
