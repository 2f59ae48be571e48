import * as fc from 'fast-check';
import { showFactsSchema, type ShowFacts } from '../api/show';
import {
  differingFields,
  FACTS_FIELDS,
  factsField,
  FIXED_FACTS,
  withFactsField,
} from './factsFields';
import { mergeFacts } from './mergeFacts';

const base = showFactsSchema.parse({
  id: 'hamlet',
  title: 'Hamlet',
  genre: 'play',
  venue: { name: 'Globe', timeZone: 'Asia/Seoul' },
  poster: 'https://example.org/hamlet.png',
  currency: 'KRW',
  priceCategories: [{ id: 'R', name: 'R', color: '#d35454', price: 90_000 }],
  performances: [{ id: 'p1', startsAt: '2027-02-01T10:30:00Z' }],
});

/** Values of a few fields, of different kinds. */
const edit = fc.record(
  {
    title: fc.constantFrom('Hamlet', 'Lear', 'Macbeth'),
    'venue.name': fc.constantFrom('Globe', 'Rose'),
    poster: fc.constantFrom(
      undefined,
      base.poster,
      'https://example.org/x.png',
    ),
    bookingFee: fc.constantFrom(0, 1_000),
    sale: fc.constantFrom(
      { closesMinutesBefore: 0 },
      { closesMinutesBefore: 30 },
    ),
  },
  { requiredKeys: [] },
);
const edited = (changes: object) =>
  Object.entries(changes).reduce(
    (facts, [field, value]) =>
      withFactsField(facts, field as (typeof FACTS_FIELDS)[number], value),
    base,
  );

describe('fields of facts', () => {
  it('are all that there is, but for what never changes', () => {
    const members = Object.keys(showFactsSchema.shape).sort();
    const named = FACTS_FIELDS.map(field => field.split('.')[0]);
    expect([...new Set([...named, ...FIXED_FACTS])].sort()).toEqual(members);
    const ofVenue = Object.keys(showFactsSchema.shape.venue.shape);
    expect(FACTS_FIELDS.filter(it => it.startsWith('venue.'))).toEqual(
      ofVenue.map(name => `venue.${name}`),
    );
  });

  it('can be emptied, and are the same in whatever order they are written', () => {
    const bare = withFactsField(base, 'poster', undefined);
    expect('poster' in bare).toBe(false);
    expect(differingFields(base, bare)).toEqual(['poster']);
    const { venue, ...rest } = base;
    const turned = Object.fromEntries(Object.entries(venue).reverse());
    expect(
      differingFields(base, { ...rest, venue: turned } as ShowFacts),
    ).toEqual([]);
    const dates = [...base.performances, ...base.performances];
    expect(differingFields(base, { ...base, performances: dates })).toEqual([
      'performances',
    ]);
  });
});

describe('mergeFacts', () => {
  it('keeps what either changed, and names what both did', () => {
    const mine = edited({ title: 'Lear', bookingFee: 1_000 });
    const theirs = edited({ title: 'Macbeth', 'venue.name': 'Rose' });
    const { facts, conflicts } = mergeFacts({ base, mine, theirs });
    expect(conflicts).toEqual(['title']);
    expect(facts).toMatchObject({
      title: 'Macbeth',
      bookingFee: 1_000,
      venue: { name: 'Rose', timeZone: 'Asia/Seoul' },
    });
  });

  it('loses no change of either, whoever saved first', () => {
    fc.assert(
      fc.property(edit, edit, (ofMine, ofTheirs) => {
        const [mine, theirs] = [edited(ofMine), edited(ofTheirs)];
        const merged = mergeFacts({ base, mine, theirs });
        const turned = mergeFacts({ base, mine: theirs, theirs: mine });
        expect(turned.conflicts).toEqual(merged.conflicts);
        for (const field of FACTS_FIELDS) {
          const [was, my, their, now] = [base, mine, theirs, merged.facts].map(
            facts => JSON.stringify(factsField(facts, field)),
          );
          const both = my !== was && their !== was && my !== their;
          expect(merged.conflicts.includes(field)).toBe(both);
          expect(now).toBe(my !== was && !both ? my : their);
        }
      }),
    );
  });

  it('gives mine when nobody else saved', () => {
    fc.assert(
      fc.property(edit, changes => {
        const mine = edited(changes);
        const { facts, conflicts } = mergeFacts({ base, mine, theirs: base });
        expect(conflicts).toEqual([]);
        expect(differingFields(facts, mine)).toEqual([]);
      }),
    );
  });
});
