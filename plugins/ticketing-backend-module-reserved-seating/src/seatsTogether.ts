import {
  companionRule,
  findOrphans,
  PlanGeometry,
  ShowFacts,
} from '@marquee/plugin-ticketing-common';
import { HouseRule } from '@marquee/plugin-ticketing-node';

/**
 * Which seats may be bought together: those of companions go with a place for a
 * wheelchair, and no single seat is left between taken ones where that can be
 * avoided.
 */
export function seatsTogether(show: {
  geometry: PlanGeometry;
  facts: Pick<ShowFacts, 'orphanRule'>;
}): HouseRule | undefined {
  const { geometry, facts } = show;
  const hasCompanions = (geometry.features?.companion.length ?? 0) > 0;
  if (!facts.orphanRule && !hasCompanions) return undefined;
  return ({ seats, states, ordered }) => {
    const [problem] = companionRule({ geometry, chosen: seats, own: ordered });
    if (problem) {
      return {
        reason: 'companion',
        message: 'Companion seats go with a place for a wheelchair beside them',
        seats: problem.seats,
      };
    }
    const orphans = facts.orphanRule
      ? findOrphans({ geometry, states, chosen: seats })
      : [];
    if (orphans.length === 0) return undefined;
    return {
      reason: 'orphan',
      message: 'These seats would leave a single one alone',
      seats: orphans.map(({ seat }) => seat),
      shift: orphans[0].shift,
    };
  };
}
