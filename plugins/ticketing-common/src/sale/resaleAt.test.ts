import fc from 'fast-check';
import { resaleAt } from './resaleAt';

describe('resaleAt', () => {
  it('is the moment of the cancellation when seats go back at once', () => {
    expect(
      resaleAt({ type: 'at-once' }, 'Asia/Seoul', '2026-12-01T03:00:00Z'),
    ).toBe('2026-12-01T03:00:00.000Z');
  });

  it.each([
    [
      '10:00',
      'Asia/Seoul',
      '2026-12-01T00:59:59.999Z',
      '2026-12-01T01:00:00.000Z',
    ],
    [
      '10:00',
      'Asia/Seoul',
      '2026-12-01T01:00:00.000Z',
      '2026-12-01T01:00:00.000Z',
    ],
    [
      '10:00',
      'Asia/Seoul',
      '2026-12-01T01:00:00.001Z',
      '2026-12-02T01:00:00.000Z',
    ],
    // 23:30 on the 30th in Seoul; the year ends meanwhile.
    [
      '02:10',
      'Asia/Seoul',
      '2026-12-31T14:30:00.000Z',
      '2026-12-31T17:10:00.000Z',
    ],
    [
      '00:00',
      'Asia/Seoul',
      '2026-12-31T14:30:00.000Z',
      '2026-12-31T15:00:00.000Z',
    ],
    // Skipped by summer time: an hour later.
    [
      '02:30',
      'Europe/Berlin',
      '2027-03-28T00:00:00.000Z',
      '2027-03-28T01:30:00.000Z',
    ],
    // Twice: the first; freed between the two, the next day.
    [
      '02:30',
      'Europe/Berlin',
      '2027-10-31T00:00:00.000Z',
      '2027-10-31T00:30:00.000Z',
    ],
    [
      '02:30',
      'Europe/Berlin',
      '2027-10-31T01:00:00.000Z',
      '2027-11-01T01:30:00.000Z',
    ],
  ])('is the next %s in %s after %s', (at, zone, freed, back) => {
    expect(resaleAt({ type: 'daily', at }, zone, freed)).toBe(back);
  });

  it('is never before the seat was freed, and never more than 25 hours after', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Asia/Seoul', 'Europe/Berlin', 'America/Santiago'),
        fc.constantFrom('00:00', '00:30', '02:30', '10:00', '23:59'),
        fc.date({
          min: new Date('2026-01-01'),
          max: new Date('2029-01-01'),
          noInvalidDate: true,
        }),
        (zone, at, freed) => {
          const back = resaleAt(
            { type: 'daily', at },
            zone,
            freed.toISOString(),
          );
          const wait = Date.parse(back) - freed.getTime();
          expect(wait).toBeGreaterThanOrEqual(0);
          expect(wait).toBeLessThanOrEqual(25 * 3_600_000);
        },
      ),
    );
  });
});
