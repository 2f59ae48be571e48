import {
  parsePlaces,
  Places,
  SEAT_STATE,
  ShowFacts,
  showFactsSchema,
} from '@marquee/plugin-ticketing-common';
import { Stage } from '@marquee/plugin-ticketing-node';
import { reservedSeating } from './reservedSeating';

/** One row: a wheelchair place, its companion seat, then eight seats. */
function aRow(): Places {
  const access = ['wheelchair', 'companion'];
  const parsed = parsePlaces({
    type: 'seats',
    plan: {
      name: 'Hall',
      categories: [{ name: 'R' }],
      size: { width: 300, height: 30 },
      zones: [
        {
          name: 'Stalls',
          position: { x: 0, y: 0 },
          rows: [
            {
              row_number: '1',
              seats: Array.from({ length: 10 }, (_, seat) => ({
                seat_guid: `${seat}`,
                seat_number: `${seat + 1}`,
                position: { x: 25 * seat, y: 0 },
                category: 'R',
                ...(access[seat] && { marquee: { access: access[seat] } }),
              })),
            },
          ],
        },
      ],
    },
  });
  if (parsed.type === 'fault') throw new Error(parsed.message);
  return parsed.places;
}

function someFacts(orphanRule = true): ShowFacts {
  return showFactsSchema.parse({
    id: 'hamlet',
    title: 'Hamlet',
    genre: 'play',
    venue: { name: 'Globe', timeZone: 'Asia/Seoul' },
    currency: 'KRW',
    priceCategories: [{ id: 'R', name: 'R', color: '#aa0000', price: 1_000 }],
    performances: [{ id: 'evening', startsAt: '2099-05-01T10:30:00Z' }],
    orphanRule,
  });
}

const { geometry, guids } = reservedSeating.layOut(aRow(), someFacts());

function aStage(stage: Partial<Stage> & { taken?: number[] } = {}): Stage {
  const { taken = [], ...rest } = stage;
  const states = new Uint8Array(10);
  for (const seat of taken) states[seat] = SEAT_STATE.held;
  const facts = someFacts();
  return { geometry, facts, states, held: [], ordered: [], ...rest };
}

describe('reservedSeating', () => {
  it('numbers the seats of a plan and calls them by section, row and number', () => {
    expect(guids).toHaveLength(10);
    expect(reservedSeating.label(geometry, 2)).toEqual({
      section: 'Stalls',
      row: '1',
      number: '3',
      category: 'R',
    });
  });

  it('cannot sell zones, nor seats without a price', () => {
    const zones: Places = {
      type: 'zones',
      zones: [
        { id: 'a', name: 'A', category: 'R', capacity: 1, standing: true },
      ],
    };
    expect(() => reservedSeating.layOut(zones, someFacts())).toThrow(
      'places.type',
    );
    const facts = { ...someFacts(), priceCategories: [] };
    expect(() => reservedSeating.layOut(aRow(), facts)).toThrow(
      "'R' has no price",
    );
  });

  it('gives exactly the seats that are wished for, each once', () => {
    const wish = { seats: [5, 4, 4] };
    expect(reservedSeating.choose(wish, aStage())).toEqual({
      type: 'seats',
      seats: [4, 5],
    });
  });

  it('refuses a choice that leaves a seat alone, unless the show allows it', () => {
    const wish = { seats: [3, 4] };
    expect(reservedSeating.choose(wish, aStage())).toMatchObject({
      type: 'refused',
      conflict: { reason: 'orphan', seats: [2], shift: [2, 3] },
    });
    const lenient = aStage({ facts: someFacts(false) });
    expect(reservedSeating.choose(wish, lenient).type).toBe('seats');
  });

  it('counts seats of the own hold as free', () => {
    const stage = aStage({ taken: [3, 4], held: [3, 4] });
    const choice = reservedSeating.choose({ seats: [2, 3, 4] }, stage);
    expect(choice.type).toBe('seats');
  });

  it('gives companion seats with a wheelchair place only, taken now or before', () => {
    const alone = { seats: [1] };
    expect(reservedSeating.choose(alone, aStage())).toMatchObject({
      conflict: { reason: 'companion', seats: [1] },
    });
    expect(reservedSeating.choose({ seats: [0, 1] }, aStage()).type).toBe(
      'seats',
    );
    const later = aStage({ taken: [0], ordered: [0] });
    expect(reservedSeating.choose(alone, later).type).toBe('seats');
  });

  it('finds the best seats together, the own ones among them', () => {
    const taken = [2, 3, 4, 8, 9];
    const wish = { best: { count: 4 } };
    expect(reservedSeating.choose(wish, aStage({ taken }))).toMatchObject({
      conflict: { reason: 'sold-out', left: 5 },
    });
    const stage = aStage({ taken, held: [4] });
    expect(reservedSeating.choose(wish, stage)).toEqual({
      type: 'seats',
      seats: [4, 5, 6, 7],
    });
  });

  it('looks at the house only when a rule needs it', () => {
    const show = { geometry, facts: someFacts(false) };
    const looks = (wish: Parameters<typeof reservedSeating.choose>[0]) =>
      reservedSeating.looksAtHouse(wish, show);
    expect(looks({ seats: [4] })).toBe(false);
    expect(looks({ seats: [1] })).toBe(true);
    expect(looks({ best: { count: 1 } })).toBe(true);
    const strict = { geometry, facts: someFacts() };
    expect(reservedSeating.looksAtHouse({ seats: [4] }, strict)).toBe(true);
  });

  it('knows no zones and no seats past the last', () => {
    const choose = (wish: Parameters<typeof reservedSeating.choose>[0]) => () =>
      reservedSeating.choose(wish, aStage());
    expect(choose({ zones: [{ zone: 0, count: 1 }] })).toThrow('zones');
    expect(choose({ seats: [10] })).toThrow('no such seat');
  });
});
