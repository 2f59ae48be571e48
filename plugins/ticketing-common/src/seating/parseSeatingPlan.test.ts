import { MAX_SEATS, parseSeatingPlan } from './parseSeatingPlan';

const seat = (guid: string, more: object = {}) => ({
  seat_guid: guid,
  seat_number: guid,
  position: { x: 0, y: 0 },
  category: 'R',
  ...more,
});
const planOf = (seats: object[], more: object = {}) => ({
  name: 'Hall',
  categories: [{ name: 'R' }],
  size: { width: 100, height: 100 },
  zones: [{ position: { x: 0, y: 0 }, rows: [{ row_number: '1', seats }] }],
  ...more,
});

describe('parseSeatingPlan', () => {
  it("fills in what pretix's format leaves optional", () => {
    const parsed = parseSeatingPlan(planOf([seat('1')]));
    expect(parsed).toMatchObject({
      type: 'plan',
      plan: {
        categories: [{ name: 'R', color: '#7a7f87' }],
        zones: [{ name: '', areas: [], rows: [{ position: { x: 0, y: 0 } }] }],
      },
    });
  });

  it('takes out of every text what no database keeps, and nothing else', () => {
    const plan = (nul: string, half: string) => {
      const only = seat(`1${nul}`, {
        seat_number: ` 1${half}`,
        category: `R${half}`,
        marquee: { view: 'restricted', viewNote: `pillar${nul}` },
      });
      const zone = {
        name: `Stalls${nul}`,
        position: { x: 0, y: 0 },
        rows: [{ row_number: `A ${half}`, seats: [only] }],
        areas: [{ text: { text: `Stage${nul}` } }],
      };
      return planOf([], {
        name: `Hall${nul}`,
        categories: [{ name: `R${nul}` }],
        zones: [zone],
      });
    };
    const clean = parseSeatingPlan(plan('', ''));
    expect(clean.type).toBe('plan');
    expect(parseSeatingPlan(plan('\0', '\ud83d'))).toEqual(clean);
  });

  it('tells seats apart by what is left of their names', () => {
    expect(parseSeatingPlan(planOf([seat('1'), seat('1\0')]))).toMatchObject({
      type: 'fault',
      path: 'zones[0].rows[0].seats[1].seat_guid',
    });
    expect(parseSeatingPlan(planOf([seat('\0')]))).toMatchObject({
      type: 'fault',
      path: 'zones[0].rows[0].seats[0].seat_guid',
    });
  });

  it.each([
    ['no object', 'nonsense', ''],
    ['no size', planOf([seat('1')], { size: undefined }), 'size'],
    ['no seats', planOf([]), 'zones'],
    [
      'an unknown category',
      planOf([seat('1'), seat('2', { category: 'X' })]),
      'zones[0].rows[0].seats[1].category',
    ],
    [
      'a seat_guid used twice',
      planOf([seat('1'), seat('1')]),
      'zones[0].rows[0].seats[1].seat_guid',
    ],
    [
      'a position that is no number',
      planOf([seat('1', { position: { x: Number.NaN, y: 0 } })]),
      'zones[0].rows[0].seats[0].position.x',
    ],
    [
      'a position out of this world',
      planOf([seat('1', { position: { x: 0, y: Infinity } })]),
      'zones[0].rows[0].seats[0].position.y',
    ],
    [
      'a category there twice',
      planOf([seat('1')], { categories: [{ name: 'R' }, { name: 'R' }] }),
      'categories[1].name',
    ],
    [
      'a shape of an area that is unknown',
      planOf([seat('1')], {
        zones: [
          {
            position: { x: 0, y: 0 },
            rows: [],
            areas: [{ shape: 'star' }],
          },
        ],
      }),
      'zones[0].areas[0].shape',
    ],
    [
      'a misspelt feature',
      planOf([seat('1', { marquee: { acess: 'wheelchair' } })]),
      'zones[0].rows[0].seats[0].marquee',
    ],
    [
      'a kind of access that is unknown',
      planOf([seat('1'), seat('2', { marquee: { access: 'ramp' } })]),
      'zones[0].rows[0].seats[1].marquee.access',
    ],
    [
      'a note about a view that is not restricted',
      planOf([seat('1', { marquee: { viewNote: 'pillar' } })]),
      'zones[0].rows[0].seats[0].marquee.viewNote',
    ],
    [
      'a companion seat away from every wheelchair place',
      planOf([
        seat('1', { marquee: { access: 'wheelchair' } }),
        seat('2'),
        seat('3', { marquee: { access: 'companion' } }),
      ]),
      'zones[0].rows[0].seats[2].marquee.access',
    ],
  ])('refuses a plan with %s and names the place', (_, json, path) => {
    expect(parseSeatingPlan(json)).toMatchObject({ type: 'fault', path });
  });

  it('takes two companion seats on either side of a wheelchair place', () => {
    const access = ['companion', 'companion', 'wheelchair', 'companion'];
    const seats = access.map((kind, i) =>
      seat(String(i), { marquee: { access: kind } }),
    );
    expect(parseSeatingPlan(planOf(seats)).type).toBe('plan');
  });

  it('says which seat has the same id', () => {
    expect(parseSeatingPlan(planOf([seat('1'), seat('1')]))).toMatchObject({
      message: "seat_guid '1' is taken by zones[0].rows[0].seats[0]",
    });
  });

  it('refuses more seats than can be sold', () => {
    const seats = Array.from({ length: MAX_SEATS + 1 }, (_, i) =>
      seat(String(i)),
    );
    expect(parseSeatingPlan(planOf(seats))).toMatchObject({
      type: 'fault',
      message: 'the plan has 100001 seats, at most 100000 can be sold',
    });
  });
});
