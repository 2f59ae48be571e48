import fc from 'fast-check';
import {
  CancellationPolicy,
  cancellationPolicySchema,
} from '../cancellationPolicy';
import { RefundableTicket } from '../refundQuote';
import { namedPolicies } from './policies';

const DAY_MS = 86_400_000;

/** Whole hours, half hours and odd minutes, on the clocks of any day. */
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 30, 59))
  .map(([hour, minute]) =>
    [hour, minute].map(part => String(part).padStart(2, '0')).join(':'),
  );

const window = fc.oneof(
  fc.record({
    type: fc.constant('hours' as const),
    hours: fc.integer({ min: 1, max: 72 }),
  }),
  fc.record({
    type: fc.constant('days' as const),
    days: fc.integer({ min: 0, max: 9 }),
  }),
);

/** Steps that get dearer towards the performance, as the schema wants them. */
const steps = fc
  .array(
    fc.record({
      days: fc.integer({ min: 1, max: 6 }),
      percent: fc.integer({ min: 0, max: 30 }),
      amount: fc.integer({ min: 0, max: 3_000 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .chain(parts =>
    fc.record({
      last: fc.integer({ min: 0, max: 3 }),
      amounts: fc.integer({ min: 0, max: parts.length }),
      parts: fc.constant(parts),
    }),
  )
  .map(({ last, amounts, parts }) => {
    let daysBefore =
      last + parts.slice(1).reduce((sum, { days }) => sum + days, 0);
    let feePercent = 0;
    let feeAmount = 0;
    return parts.map((part, index) => {
      if (index > 0) daysBefore -= part.days;
      feePercent = Math.min(100, feePercent + part.percent);
      feeAmount += part.amount;
      return {
        daysBefore,
        feePercent,
        ...(index < amounts && { feeAmount }),
      };
    });
  });

const custom = fc
  .record({
    steps,
    grace: fc.option(
      fc.record({ window, daysBefore: fc.integer({ min: 3, max: 12 }) }),
      { nil: undefined },
    ),
    deadline: fc.oneof(
      fc.constant({ type: 'start' as const }),
      fc.record({
        type: fc.constant('clock' as const),
        daysBefore: fc.integer({ min: 0, max: 3 }),
        at: clock,
        atOnSaturday: fc.option(clock, { nil: undefined }),
      }),
    ),
    bookingFee: fc.oneof(
      fc.constantFrom(
        { type: 'always' as const },
        { type: 'while-free' as const },
        { type: 'never' as const },
      ),
      fc.record({ type: fc.constant('within' as const), window }),
    ),
  })
  .map(rules => cancellationPolicySchema.parse({ type: 'custom', ...rules }));

/** Every kind of policy, half of them a seller's own. */
export const policies: fc.Arbitrary<CancellationPolicy> = fc.oneof(
  fc.constantFrom(...Object.values(namedPolicies)),
  custom,
);

/** Zones with and without summer time, one of them with half hours, one whose days may begin at 01:00. */
const timeZones = fc.constantFrom(
  'Asia/Seoul',
  'America/New_York',
  'Europe/Berlin',
  'America/Santiago',
  'Australia/Lord_Howe',
);

/** Bookings up to forty days before, around the changes of summer time too. */
export const bookings = fc
  .record({
    policy: policies,
    timeZone: timeZones,
    starts: fc.integer({
      min: Date.parse('2026-01-01T00:00:00Z') / 60_000,
      max: Date.parse('2028-12-31T00:00:00Z') / 60_000,
    }),
    ahead: fc.integer({ min: 0, max: 40 * DAY_MS }),
  })
  .map(({ policy, timeZone, starts, ahead }) => ({
    policy,
    timeZone,
    startsAt: new Date(starts * 60_000).toISOString(),
    bookedAt: new Date(starts * 60_000 - ahead).toISOString(),
  }));

/** Up to eight tickets, free ones and odd prices among them. */
export const ticketLists: fc.Arbitrary<RefundableTicket[]> = fc
  .array(
    fc.record({
      price: fc.oneof(
        fc.integer({ min: 0, max: 200_000 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 2 ** 49 }),
      ),
      bookingFee: fc.integer({ min: 0, max: 3_000 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map(tickets =>
    tickets.map((ticket, index) => ({ ...ticket, id: `${index}` })),
  );

/** A moment between a booking and an hour after the performance has begun; exact to the ms. */
export const momentOf = (booking: { bookedAt: string; startsAt: string }) =>
  fc
    .integer({
      min: Date.parse(booking.bookedAt),
      max: Date.parse(booking.startsAt) + 3_600_000,
    })
    .map(moment => new Date(moment).toISOString());
