import type {
  AnswerFault,
  Problem,
  ShowAnswers,
} from '@marquee/plugin-shows-common';
import { findZonesFault } from '@marquee/plugin-ticketing-common';

/**
 * Checks that the places fit the way of selling: numbered seats come from a plan,
 * everything else from zones, and where everybody sits as they like there is one
 * zone. Only slots of timed entry have an end.
 */
export function checkPlaces(answers: ShowAnswers): Problem[] {
  return [
    ...checkWay(answers),
    ...checkZones(answers),
    ...checkEntryTimes(answers),
  ];
}

function checkWay({ seating, seatingPlan }: ShowAnswers): Problem[] {
  const numbered = seatingPlan.type !== 'zones';
  if (numbered !== (seating === 'reserved')) {
    const message = numbered
      ? 'This way of selling needs zones, not a seating plan.'
      : 'Numbered seats need a seating plan, not zones.';
    return [problem('places-unfit', 'seatingPlan', message)];
  }
  if (seating === 'free' && !numbered && seatingPlan.zones.length > 1) {
    const message = 'Free seating has one zone.';
    return [problem('places-unfit', 'seatingPlan.zones', message)];
  }
  return [];
}

function checkZones({ seatingPlan }: ShowAnswers): Problem[] {
  if (seatingPlan.type !== 'zones') return [];
  const fault = findZonesFault(seatingPlan.zones);
  if (!fault) return [];
  const path = `seatingPlan.zones.${fault.path}`;
  return [
    problem('zones-fault', path, `The zones have a fault: ${fault.message}.`),
  ];
}

function checkEntryTimes({ seating, facts }: ShowAnswers): Problem[] {
  return facts.performances.flatMap(({ startsAt, endsAt }, index) => {
    if (endsAt === undefined) return [];
    const path = `facts.performances.${index}.endsAt`;
    if (seating !== 'timed') {
      const message = 'Only slots of timed entry have an end.';
      return [problem('entry-times', path, message)];
    }
    return Date.parse(endsAt) > Date.parse(startsAt)
      ? []
      : [problem('entry-times', path, 'Entry ends before it begins.')];
  });
}

function problem(reason: AnswerFault, path: string, message: string): Problem {
  return { type: 'answer', reason, path, message, candidates: [] };
}
