import { showIdSchema } from '@marquee/plugin-shows-common';
import { romanizeHangul } from './romanizeHangul';

const MAX_LENGTH = 30;

/** An address made of a title in any script that can be written in Latin letters; undefined when nothing is left of it. */
export function suggestAddress(title: string): string | undefined {
  const words = romanizeHangul(title)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '');
  const address = (/^\d/.test(words) ? `show-${words}` : words)
    .slice(0, MAX_LENGTH)
    .replace(/-+$/, '');
  return showIdSchema.safeParse(address).success ? address : undefined;
}
