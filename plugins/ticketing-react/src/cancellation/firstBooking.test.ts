import { firstBooking } from './firstBooking';

const now = new Date('2027-01-01T00:00:00Z');
const timeZone = 'Asia/Seoul';
const policy = { type: 'standard' } as const;

describe('firstBooking', () => {
  it('is for the next performance that takes place', () => {
    const performances = [
      { startsAt: '2027-03-01T10:00:00Z' },
      { startsAt: '2026-12-01T10:00:00Z' },
      { startsAt: '2027-02-01T10:00:00Z', state: 'cancelled' as const },
      { startsAt: '2027-02-20T10:00:00Z' },
    ];
    expect(firstBooking(policy, { timeZone, performances }, now)).toMatchObject(
      {
        startsAt: '2027-02-20T10:00:00.000Z',
        bookedAt: now.toISOString(),
      },
    );
  });

  it('is not before the sale opens', () => {
    const show = {
      timeZone,
      performances: [{ startsAt: '2027-03-01T10:00:00Z' }],
      opensAt: '2027-02-01T00:00:00Z',
    };
    expect(firstBooking(policy, show, now)?.bookedAt).toBe(
      '2027-02-01T00:00:00.000Z',
    );
  });

  it('is none when all dates are over', () => {
    const performances = [{ startsAt: '2026-12-01T10:00:00Z' }];
    expect(firstBooking(policy, { timeZone, performances }, now)).toBe(
      undefined,
    );
  });
});
