import {
  bundledSeatingPlan,
  OrderRequest,
  SeatingPlan,
  ShowFacts,
  ShowFactsInput,
  showFactsSchema,
  ShowSetup,
} from '@marquee/plugin-ticketing-common';

/** A plan of straight rows of ten seats, all of category R. */
export function aPlan(options: { seats: number }): SeatingPlan {
  const rows = Math.ceil(options.seats / 10);
  const inRow = (row: number) => Math.min(10, options.seats - row * 10);
  return {
    name: 'Hall',
    categories: [{ name: 'R', color: '#d35454' }],
    size: { width: 300, height: 30 * rows + 30 },
    zones: [
      {
        name: 'Stalls',
        position: { x: 0, y: 0 },
        areas: [],
        rows: Array.from({ length: rows }, (_, row) => ({
          row_number: String(row + 1),
          position: { x: 0, y: 30 * row },
          seats: Array.from({ length: inRow(row) }, (__, seat) => ({
            seat_guid: `${row}-${seat}`,
            seat_number: String(seat + 1),
            position: { x: 25 * seat, y: 0 },
            category: 'R',
          })),
        })),
      },
    ],
  };
}

/** A show with two performances far in the future. */
export function aShow(overrides: Partial<ShowFactsInput> = {}): ShowFacts {
  return showFactsSchema.parse({
    id: 'hamlet',
    title: 'Hamlet',
    genre: 'play',
    venue: { name: 'Globe', timeZone: 'Asia/Seoul' },
    currency: 'KRW',
    priceCategories: ['VIP', 'R', 'S', 'A'].map((id, index) => ({
      id,
      name: `${id}석`,
      color: '#d35454',
      price: 140_000 - index * 30_000,
    })),
    performances: [
      { id: 'evening', startsAt: '2099-05-01T10:30:00.000Z' },
      { id: 'matinee', startsAt: '2099-05-02T05:00:00.000Z' },
    ],
    // Most tests hold any seats; those of the rule switch it on.
    orphanRule: false,
    ...overrides,
  });
}

/** A show in a hall of straight rows, or in a bundled venue. */
export function aSetup(
  options: {
    seats?: number;
    venue?: 'theatre' | 'arena' | 'stadium';
    facts?: Partial<ShowFactsInput>;
  } = {},
): ShowSetup {
  const { seats = 40, venue, facts } = options;
  return {
    facts: aShow(facts),
    places: {
      type: 'seats',
      plan: venue ? bundledSeatingPlan(venue) : aPlan({ seats }),
    },
  };
}

/** What a buyer fills in. */
export function anOrderRequest(hold: string): OrderRequest {
  return {
    hold,
    contact: {
      name: '김하나',
      email: 'hana@example.org',
      phone: '010-1234-5678',
    },
    consents: { cancellationTerms: true, privacy: true },
  };
}
