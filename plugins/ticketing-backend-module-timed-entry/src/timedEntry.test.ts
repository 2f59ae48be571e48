import { Places, showFactsSchema } from '@marquee/plugin-ticketing-common';
import { timedEntry } from './timedEntry';

const places: Places = {
  type: 'zones',
  zones: [
    { id: 'adult', name: 'Adult', category: 'A', capacity: 2, standing: true },
  ],
};
const factsOf = (endsAt?: string) =>
  showFactsSchema.parse({
    id: 'museum',
    title: 'Museum',
    genre: 'exhibition',
    venue: { name: 'Museum', timeZone: 'Asia/Seoul' },
    currency: 'KRW',
    priceCategories: [{ id: 'A', name: 'A', color: '#aa0000', price: 1_000 }],
    performances: [{ id: 's1', startsAt: '2099-05-01T01:00:00Z', endsAt }],
  });

describe('timedEntry', () => {
  it('sells kinds of tickets for slots, without numbers of places', () => {
    const { geometry } = timedEntry.layOut(
      places,
      factsOf('2099-05-01T01:30:00Z'),
    );
    expect(timedEntry.label(geometry, 1)).toEqual({
      section: 'Adult',
      row: '',
      number: '',
      category: 'A',
    });
    const wish = { zones: [{ zone: 0, count: 2 }] };
    expect(timedEntry.looksAtHouse(wish)).toBe(false);
  });

  it('refuses a slot whose entry ends before it begins', () => {
    const facts = factsOf('2099-05-01T01:00:00Z');
    expect(() => timedEntry.layOut(places, facts)).toThrow(
      'facts.performances.0.endsAt',
    );
  });
});
