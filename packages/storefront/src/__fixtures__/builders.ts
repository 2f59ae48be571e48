import {
  type Hold,
  type PlanGeometry,
  type ShowFacts,
  showFactsSchema,
  type ShowPage,
} from '@marquee/plugin-ticketing-common';

/** Facts of a show; a test names only what it is about. */
export function someFacts(facts: Partial<ShowFacts> = {}): ShowFacts {
  return showFactsSchema.parse({
    id: 'hamlet',
    title: '햄릿',
    genre: 'play',
    venue: { name: '예술의전당', timeZone: 'Asia/Seoul' },
    currency: 'KRW',
    priceCategories: [
      { id: 'R', name: 'R석', color: '#0072B2', price: 132_000 },
      { id: 'S', name: 'S석', color: '#009E73', price: 99_000 },
    ],
    performances: [{ id: 'p1', startsAt: '2026-12-24T10:30:00.000Z' }],
    ...facts,
  });
}

/** What a box office says of a show that is on sale. */
export function aShowPage(facts: Partial<ShowFacts> = {}): ShowPage {
  const all = someFacts(facts);
  return {
    facts: all,
    way: 'reserved-seating',
    performances: all.performances.map(performance => ({
      ...performance,
      saleState: 'on-sale',
      seatCount: 12,
      freeSeats: 10,
      plan: 'plan-1',
    })),
    now: '2026-11-22T03:00:00.000Z',
  };
}

/** Two sections of two rows of three seats, 20 units apart; the second section costs less. */
export function aPlan(): PlanGeometry {
  const x: number[] = [];
  const y: number[] = [];
  const number: string[] = [];
  for (let seat = 0; seat < 12; seat++) {
    const section = Math.floor(seat / 6);
    x.push((seat % 3) * 20 + section * 200);
    y.push(Math.floor((seat % 6) / 3) * 20 + 100);
    number.push(String((seat % 3) + 1));
  }
  const outline: [number, number][] = [
    [0, 100],
    [40, 100],
    [40, 120],
  ];
  return {
    digest: 'plan-1',
    kind: 'seats',
    size: { width: 260, height: 140 },
    categories: ['R', 'S'],
    sections: [
      { name: 'A', outline, firstSeat: 0, seatCount: 6 },
      { name: 'B', outline, firstSeat: 6, seatCount: 6 },
    ],
    rows: [0, 1, 2, 3].map(row => ({
      section: Math.floor(row / 2),
      name: String((row % 2) + 1),
      firstSeat: row * 3,
      seatCount: 3,
    })),
    seats: { x, y, category: x.map((_, seat) => (seat < 6 ? 0 : 1)), number },
    decorations: [
      {
        kind: 'rectangle',
        points: [
          [0, 0],
          [40, 40],
        ],
      },
    ],
  };
}

/** A hold of eight minutes. */
export function aHold(hold: Partial<Hold> = {}): Hold {
  return {
    id: 'hold-1',
    performance: 'p1',
    seats: [0, 1],
    amount: 264_000,
    currency: 'KRW',
    expiresAt: '2026-11-22T03:08:00.000Z',
    now: '2026-11-22T03:00:00.000Z',
    extensionsLeft: 2,
    ...hold,
  };
}
