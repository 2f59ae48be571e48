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
  return { geometry, facts, states, held: [], ...rest };
}

/** What stands in the way of an order of these seats. */
function judge(
  seats: number[],
  house: { taken?: number[]; ordered?: number[]; facts?: ShowFacts } = {},
) {
  const { ordered = [], facts = someFacts() } = house;
  const { states } = aStage(house);
  const rule = reservedSeating.houseRule({ geometry, facts });
  return rule?.({ seats, states, ordered });
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

  it('sells no seats that leave one alone, unless the show allows it', () => {
    expect(judge([3, 4])).toMatchObject({
      reason: 'orphan',
      seats: [2],
      shift: [2, 3],
    });
    expect(judge([3, 4], { facts: someFacts(false) })).toBeUndefined();
  });

  it('lets seats be picked one by one: only what is ordered is judged', () => {
    expect(reservedSeating.choose({ seats: [3] }, aStage()).type).toBe('seats');
    expect(judge([3])).toMatchObject({ reason: 'orphan' });
    // The seats are held by then.
    expect(judge([2, 3], { taken: [2, 3] })).toBeUndefined();
  });

  it('sells companion seats with a wheelchair place only, taken now or before', () => {
    expect(judge([1])).toMatchObject({ reason: 'companion', seats: [1] });
    expect(judge([0, 1])).toBeUndefined();
    expect(judge([1], { taken: [0], ordered: [0] })).toBeUndefined();
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

  it('looks at the house only to find the best seats in it', () => {
    expect(reservedSeating.looksAtHouse({ seats: [4] })).toBe(false);
    expect(reservedSeating.looksAtHouse({ best: { count: 1 } })).toBe(true);
  });

  it('has no rule where the show asks for none and no seats are for companions', () => {
    const facts = someFacts(false);
    const plain = { ...geometry, features: undefined };
    expect(reservedSeating.houseRule({ geometry: plain, facts })).toBe(
      undefined,
    );
    expect(reservedSeating.houseRule({ geometry, facts })).toBeDefined();
  });

  it('knows no zones and no seats past the last', () => {
    const choose = (wish: Parameters<typeof reservedSeating.choose>[0]) => () =>
      reservedSeating.choose(wish, aStage());
    expect(choose({ zones: [{ zone: 0, count: 1 }] })).toThrow('zones');
    expect(choose({ seats: [10] })).toThrow('no such seat');
  });
});
