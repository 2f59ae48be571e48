import { saleSchema } from './sale';
import { saleWindow } from './saleWindow';

const startsAt = '2026-12-24T10:30:00.000Z';
const opensAt = '2026-11-01T05:00:00Z';
const closesAt = '2026-12-24T09:30:00.000Z';
const opens = '2026-11-01T05:00:00.000Z';

describe('saleWindow', () => {
  it.each([
    ['2026-11-01T04:59:59.999Z', 'not-open', opens],
    ['2026-11-01T05:00:00.000Z', 'open', closesAt],
    ['2026-12-24T09:29:59.999Z', 'open', closesAt],
    ['2026-12-24T09:30:00.000Z', 'closed', startsAt],
    ['2026-12-24T10:29:59.999Z', 'closed', startsAt],
    ['2026-12-24T10:30:00.000Z', 'ended', undefined],
    ['2027-01-01T00:00:00.000Z', 'ended', undefined],
  ])('is at %s %s', (now, state, nextChange) => {
    const sale = saleSchema.parse({ opensAt, closesMinutesBefore: 60 });
    const performance = { startsAt, state: 'scheduled' as const };
    expect(saleWindow({ sale, performance, now })).toEqual({
      state,
      ...(nextChange && { nextChange }),
    });
  });

  it('goes from open to ended when sales last until the performance begins', () => {
    const sale = saleSchema.parse({});
    const performance = { startsAt, state: 'scheduled' as const };
    expect(saleWindow({ sale, performance, now: opensAt })).toEqual({
      state: 'open',
      nextChange: startsAt,
    });
    expect(saleWindow({ sale, performance, now: startsAt }).state).toBe(
      'ended',
    );
  });

  it('sells a slot of timed entry as long as people are let in', () => {
    const endsAt = '2026-12-24T12:00:00.000Z';
    const performance = { startsAt, endsAt, state: 'scheduled' as const };
    const at = (now: string, closesMinutesBefore = 0) => {
      const sale = saleSchema.parse({ closesMinutesBefore });
      return saleWindow({ sale, performance, now });
    };
    expect(at(startsAt)).toEqual({ state: 'open', nextChange: endsAt });
    expect(at(endsAt)).toEqual({ state: 'ended' });
    expect(at(startsAt, 60)).toEqual({ state: 'closed', nextChange: endsAt });
  });

  it('never opens sales that would open after they close', () => {
    const sale = saleSchema.parse({
      opensAt: startsAt,
      closesMinutesBefore: 60,
    });
    const performance = { startsAt, state: 'scheduled' as const };
    expect(saleWindow({ sale, performance, now: opensAt })).toEqual({
      state: 'not-open',
      nextChange: closesAt,
    });
    expect(saleWindow({ sale, performance, now: closesAt }).state).toBe(
      'closed',
    );
  });

  it.each([opensAt, startsAt, '2027-01-01T00:00:00Z'])(
    'says at %s that the performance is cancelled, for good',
    now => {
      const sale = saleSchema.parse({ opensAt });
      const performance = { startsAt, state: 'cancelled' as const };
      expect(saleWindow({ sale, performance, now })).toEqual({
        state: 'cancelled',
      });
    },
  );
});
