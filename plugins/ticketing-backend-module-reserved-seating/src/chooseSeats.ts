import { InputError } from '@backstage/errors';
import { companionRule, findOrphans } from '@marquee/plugin-ticketing-common';
import { Choice, Stage } from '@marquee/plugin-ticketing-node';

/**
 * Exactly these seats, if the rules of the house let them go together: seats of
 * companions go with a place for a wheelchair, and no single seat is left between
 * taken ones where that can be avoided.
 *
 * @throws InputError when the plan has no such seats
 */
export function chooseSeats(wished: readonly number[], stage: Stage): Choice {
  const { geometry, facts, states, held, ordered } = stage;
  const seats = [...new Set(wished)].sort((a, b) => a - b);
  if (seats[seats.length - 1] >= geometry.seats.number.length) {
    throw new InputError('seats: the seating plan has no such seat');
  }
  const [problem] = companionRule({ geometry, chosen: seats, own: ordered });
  if (problem) {
    return {
      type: 'refused',
      conflict: {
        reason: 'companion',
        message: 'Companion seats go with a place for a wheelchair beside them',
        seats: problem.seats,
      },
    };
  }
  const orphans = facts.orphanRule
    ? findOrphans({ geometry, states, chosen: seats, own: held })
    : [];
  if (orphans.length > 0) {
    return {
      type: 'refused',
      conflict: {
        reason: 'orphan',
        message: 'These seats would leave a single one alone',
        seats: orphans.map(({ seat }) => seat),
        shift: orphans[0].shift,
      },
    };
  }
  return { type: 'seats', seats };
}
