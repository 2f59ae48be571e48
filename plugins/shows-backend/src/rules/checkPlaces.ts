import type { Problem, ShowAnswers } from '@marquee/plugin-shows-common';
import {
  countByCategory,
  findZonesFault,
  type Places,
} from '@marquee/plugin-ticketing-common';
import { answerProblem } from './answerProblem';

/**
 * Most places of all dates together: the seat store keeps a byte for each in
 * memory, and has 96 MB for everything.
 */
export const MAX_PLACES_OF_ALL_DATES = 20_000_000;

/**
 * Checks that the places fit the way of selling: numbered seats come from a plan,
 * everything else from zones, and where everybody sits as they like there is one
 * zone. Only slots of timed entry have an end.
 *
 * @param places - absent when the answers name an unknown seating plan
 */
export function checkPlaces(
  answers: ShowAnswers,
  places: Places | undefined,
): Problem[] {
  return [
    ...checkWay(answers),
    ...checkZones(answers),
    ...checkEntryTimes(answers),
    ...checkTotal(answers, places),
  ];
}

function checkWay({ seating, seatingPlan }: ShowAnswers): Problem[] {
  const numbered = seatingPlan.type !== 'zones';
  if (numbered !== (seating === 'reserved')) {
    const message = numbered
      ? 'This way of selling needs zones, not a seating plan.'
      : 'Numbered seats need a seating plan, not zones.';
    return [answerProblem('places-unfit', 'seatingPlan', message)];
  }
  if (seating === 'free' && !numbered && seatingPlan.zones.length > 1) {
    const message = 'Free seating has one zone.';
    return [answerProblem('places-unfit', 'seatingPlan.zones', message)];
  }
  return [];
}

function checkZones({ seatingPlan }: ShowAnswers): Problem[] {
  if (seatingPlan.type !== 'zones') return [];
  const fault = findZonesFault(seatingPlan.zones);
  if (!fault) return [];
  const path = `seatingPlan.zones.${fault.path}`;
  return [
    answerProblem(
      'zones-fault',
      path,
      `The zones have a fault: ${fault.message}.`,
    ),
  ];
}

function checkEntryTimes({ seating, facts }: ShowAnswers): Problem[] {
  return facts.performances.flatMap(({ startsAt, endsAt }, index) => {
    if (endsAt === undefined) return [];
    const path = `facts.performances.${index}.endsAt`;
    if (seating !== 'timed') {
      const message = 'Only slots of timed entry have an end.';
      return [answerProblem('entry-times', path, message)];
    }
    return Date.parse(endsAt) > Date.parse(startsAt)
      ? []
      : [answerProblem('entry-times', path, 'Entry ends before it begins.')];
  });
}

function checkTotal(
  { facts }: ShowAnswers,
  places: Places | undefined,
): Problem[] {
  if (!places) return [];
  const each = countByCategory(places).reduce(
    (sum, { seatCount }) => sum + seatCount,
    0,
  );
  if (each * facts.performances.length <= MAX_PLACES_OF_ALL_DATES) return [];
  const message = `All dates together have more than ${MAX_PLACES_OF_ALL_DATES} places.`;
  return [answerProblem('places-too-many', 'facts.performances', message)];
}
