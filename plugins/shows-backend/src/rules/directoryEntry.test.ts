import { aSpecification } from '@marquee/plugin-shows-common/testUtils';
import {
  directoryEntrySchema,
  type ShowFacts,
  type ShowSale,
} from '@marquee/plugin-ticketing-common';
import { toDirectoryEntry } from './directoryEntry';

describe('toDirectoryEntry', () => {
  it('names the lowest price and the dates in order', () => {
    const specification = aSpecification();
    const [performance] = specification.facts.performances;
    const performances = [
      { ...performance, id: 'b', startsAt: '2027-03-02T10:00:00Z' },
      { ...performance, id: 'a', startsAt: '2027-03-01T10:00:00Z' },
    ];
    const facts = { ...specification.facts, performances };
    const entry = toDirectoryEntry({
      url: 'http://hamlet.marquee.localhost:8080',
      specification: { ...specification, facts },
      createdAt: '2027-01-01T00:00:00.000Z',
    });
    expect(directoryEntrySchema.parse(entry)).toMatchObject({
      id: 'hamlet',
      venue: 'Old Theatre',
      fromPrice: 60_000,
      performances: ['2027-03-01T10:00:00Z', '2027-03-02T10:00:00Z'],
      since: '2027-01-01T00:00:00.000Z',
    });
  });

  const entryOf = (changes: Partial<ShowFacts>, sale?: ShowSale) => {
    const specification = aSpecification();
    const facts = { ...specification.facts, ...changes };
    return toDirectoryEntry(
      {
        url: 'http://hamlet.marquee.localhost:8080',
        specification: { ...specification, facts },
        createdAt: '2027-01-01T00:00:00.000Z',
      },
      sale,
    );
  };
  const [performance] = aSpecification().facts.performances;

  it('has the booking fee in the price, the opening, and how it sells', () => {
    const opensAt = '2027-02-01T10:00:00.000Z';
    const sale = {
      state: 'on-sale',
      free: 1,
      places: 2,
      now: opensAt,
    } as const;
    expect(
      entryOf(
        { bookingFee: 2_000, sale: { opensAt, closesMinutesBefore: 0 } },
        sale,
      ),
    ).toMatchObject({ fromPrice: 62_000, opensAt, sale });
  });

  it('leaves out dates that are called off', () => {
    const off = { ...performance, id: 'off', state: 'cancelled' as const };
    expect(entryOf({ performances: [performance, off] }).performances).toEqual([
      performance.startsAt,
    ]);
  });

  it('tells of many dates the first of each day at the venue', () => {
    const performances = Array.from({ length: 240 }, (_, hour) => ({
      ...performance,
      id: `h${hour}`,
      startsAt: new Date(Date.UTC(2027, 2, 1, hour)).toISOString(),
    }));
    const dates = entryOf({ performances }).performances;
    // Ten days from 09:00 in Seoul on begin eleven of its days.
    expect(dates).toHaveLength(11);
    expect(dates.slice(0, 2)).toEqual([
      '2027-03-01T00:00:00.000Z',
      '2027-03-01T15:00:00.000Z',
    ]);
  });
});
