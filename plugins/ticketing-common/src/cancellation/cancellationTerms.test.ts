import { namedPolicies } from './__testUtils__/policies';
import { cancellationDeadline, cancellationTerms } from './cancellationTerms';

/** A Thursday evening in Seoul. */
const startsAt = '2026-12-24T10:30:00.000Z';
const seoul = { timeZone: 'Asia/Seoul', startsAt };
const at = (local: string) => new Date(`${local}+09:00`).toISOString();

const summary = (policy: string, booked: string) =>
  cancellationTerms({
    ...seoul,
    policy: namedPolicies[policy],
    bookedAt: at(booked),
  }).map(({ from, rule, feePercent, feeAmount, bookingFeeRefunded }) => [
    from,
    rule,
    feePercent,
    feeAmount ?? '-',
    bookingFeeRefunded,
  ]);

describe('cancellationTerms', () => {
  it('dates the consumer standard for one order', () => {
    expect(summary('standard', '2026-12-15T10:00')).toEqual([
      [at('2026-12-15T10:00'), 'grace', 0, '-', true],
      [at('2026-12-16T10:00'), 'd-7', 10, '-', false],
      [at('2026-12-18T00:00'), 'd-3', 20, '-', false],
      [at('2026-12-22T00:00'), 'd-1', 30, '-', false],
      [at('2026-12-24T00:00'), 'd-0', 90, '-', false],
    ]);
  });

  it('has one free step where the grace period changes nothing', () => {
    expect(summary('standard', '2026-12-01T10:00')[0]).toEqual([
      at('2026-12-01T10:00'),
      'd-10',
      0,
      '-',
      true,
    ]);
    expect(summary('standard', '2026-12-01T10:00')).toHaveLength(5);
  });

  it('dates the rules of NOL, with the amount and its cap', () => {
    expect(summary('nol concert', '2026-11-16T10:00')).toEqual([
      [at('2026-11-16T10:00'), 'grace', 0, '-', true],
      [at('2026-11-17T00:00'), 'grace', 0, '-', false],
      [at('2026-11-24T00:00'), 'd-10', 10, 4_000, false],
      [at('2026-12-15T00:00'), 'd-7', 10, '-', false],
      [at('2026-12-18T00:00'), 'd-3', 20, '-', false],
      [at('2026-12-22T00:00'), 'd-1', 30, '-', false],
    ]);
  });

  it('is empty when the booking comes after the deadline', () => {
    expect(summary('nol concert', '2026-12-23T17:00')).toEqual([]);
    expect(summary('none never', '2026-11-01T10:00')).toEqual([]);
  });
});

describe('cancellationDeadline', () => {
  it.each([
    ['standard', '2026-12-24T19:30'],
    ['nol concert', '2026-12-23T17:00'],
    ['two weeks', '2026-12-22T18:00'],
    ['early', '2026-12-22T00:00'],
    ['none until-start', '2026-12-24T19:30'],
    // Never: from the booking on.
    ['none never', '2026-11-01T10:00'],
  ])('of %s is %s', (policy, deadline) => {
    const booking = { ...seoul, policy: namedPolicies[policy] };
    expect(
      cancellationDeadline({ ...booking, bookedAt: at('2026-11-01T10:00') }),
    ).toBe(at(deadline));
  });
});
