import { nextWish } from '../seating/nextWish';
import type { Picker } from './pickerContext';

/** Does what pressing a seat means, see `nextWish`; nothing before the seats are known. */
export function pressSeat(
  picker: Pick<Picker, 'keeper' | 'map' | 'party'>,
  seat: number,
): void {
  const { keeper, map, party = 1 } = picker;
  const { plan, codes } = map;
  if (!plan || !codes) return;
  const { wanted } = keeper.getState();
  keeper.want(nextWish({ plan, codes, wanted, seat, party }));
}
