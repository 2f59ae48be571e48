import type { Performance, ShowFacts } from '../api/show';
import type { Standing } from '../api/standing';
import { FIXED_FACTS } from './factsFields';

/** Why facts cannot change like this. */
export type FactsObjectionReason =
  | 'fixed'
  | 'time-zone'
  | 'performance-ordered'
  | 'performance-moved'
  | 'performance-past'
  | 'performance-state';

/** Something about changed facts that cannot be, or not without saying so. */
export interface FactsObjection {
  reason: FactsObjectionReason;
  /** The member to change, e.g. `facts.performances.0.startsAt`. */
  path: string;
  /** In plain English, for those who do not translate `reason`. */
  message: string;
  /** The performance that it is about… */
  performance?: string;
  /** …and the orders of it. */
  orders?: number;
}

/** What a change is judged by. */
export interface FactsCircumstances {
  standing: Standing;
  now: Date;
  /** Whether the seller knows that bookers have to be told of moved performances. */
  announce: boolean;
}

/**
 * What stands in the way of changing a running show's facts. Prices may change at
 * any time: what is ordered keeps its price.
 */
export function judgeFactsChange(
  before: ShowFacts,
  after: ShowFacts,
  circumstances: FactsCircumstances,
): FactsObjection[] {
  const { standing } = circumstances;
  const ordered = standing.performances.some(it => it.ordered);
  return [
    ...FIXED_FACTS.filter(name => after[name] !== before[name]).map(name =>
      objection('fixed', `facts.${name}`, `This never changes: ${name}.`),
    ),
    ...(after.venue.timeZone === before.venue.timeZone || !ordered
      ? []
      : [
          objection(
            'time-zone',
            'facts.venue.timeZone',
            'The time zone cannot change any more: tickets are ordered.',
          ),
        ]),
    ...judgeRemoved(before, after, standing),
    ...after.performances.flatMap((performance, index) =>
      judgePerformance(performance, {
        ...circumstances,
        index,
        was: before.performances.find(({ id }) => id === performance.id),
      }),
    ),
  ];
}

function judgeRemoved(
  before: ShowFacts,
  after: ShowFacts,
  standing: Standing,
): FactsObjection[] {
  const left = new Set(after.performances.map(({ id }) => id));
  return before.performances
    .filter(({ id }) => !left.has(id))
    .flatMap(({ id }) => {
      const stands = standing.performances.find(it => it.performance === id);
      if (!stands?.ordered) return [];
      return {
        ...objection(
          'performance-ordered',
          'facts.performances',
          'A performance that has orders cannot be taken off the list. Cancel it instead.',
        ),
        performance: id,
        orders: stands.orders,
      };
    });
}

function judgePerformance(
  performance: Performance,
  at: FactsCircumstances & { index: number; was: Performance | undefined },
): FactsObjection[] {
  const { index, was, standing, now, announce } = at;
  const path = `facts.performances.${index}`;
  const moved =
    was === undefined ||
    timeOf(was.startsAt) !== timeOf(performance.startsAt) ||
    timeOf(was.endsAt) !== timeOf(performance.endsAt);
  const { id } = performance;
  const stands = standing.performances.find(it => it.performance === id);
  const orders = stands?.orders ?? 0;
  // The box office decides; facts only repeat it for those who do not ask there.
  const told = performance.state === 'cancelled' && stands?.calledOff;
  const about = { performance: id, orders };
  return [
    ...((was?.state ?? 'scheduled') === performance.state || told
      ? []
      : [
          {
            ...objection(
              'performance-state',
              `${path}.state`,
              'A performance is cancelled by refunding it, and for good.',
            ),
            ...about,
          },
        ]),
    ...(moved && timeOf(performance.startsAt)! <= now.getTime()
      ? [
          {
            ...objection(
              'performance-past',
              `${path}.startsAt`,
              'This date is over.',
            ),
            ...about,
          },
        ]
      : []),
    ...(was && moved && orders > 0 && !announce
      ? [
          {
            ...objection(
              'performance-moved',
              `${path}.startsAt`,
              `${orders} orders are for another time: their bookers have to be told.`,
            ),
            ...about,
          },
        ]
      : []),
  ];
}

/** The same moment can be written in several ways. */
function timeOf(instant: string | undefined): number | undefined {
  return instant === undefined ? undefined : Date.parse(instant);
}

function objection(
  reason: FactsObjectionReason,
  path: string,
  message: string,
): FactsObjection {
  return { reason, path, message };
}
