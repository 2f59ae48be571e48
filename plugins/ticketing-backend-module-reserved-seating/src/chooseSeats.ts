import { InputError } from '@backstage/errors';
import { Choice, Stage } from '@marquee/plugin-ticketing-node';

/**
 * Exactly these seats.
 *
 * @throws InputError when the plan has no such seats
 */
export function chooseSeats(
  wished: readonly number[],
  { geometry }: Pick<Stage, 'geometry'>,
): Choice {
  const seats = [...new Set(wished)].sort((a, b) => a - b);
  if (seats[seats.length - 1] >= geometry.seats.number.length) {
    throw new InputError('seats: the seating plan has no such seat');
  }
  return { type: 'seats', seats };
}
