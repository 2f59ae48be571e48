import type { Show } from '@marquee/plugin-shows-common';
import {
  planGeometrySchema,
  showFactsSchema,
  type Booker,
  type BookersPage,
  type CallOff,
  type PlanGeometry,
  type Sales,
  type Standing,
} from '@marquee/plugin-ticketing-common';

/** A play in Seoul that is on sale. */
export function aShow(overrides: Partial<Show> = {}): Show {
  const facts = showFactsSchema.parse({
    id: 'hamlet',
    title: 'Hamlet',
    genre: 'play',
    venue: { name: 'Old Theatre', timeZone: 'Asia/Seoul' },
    currency: 'KRW',
    priceCategories: [
      { id: 'R', name: 'R석', color: '#aa0000', price: 90_000 },
    ],
    performances: [{ id: 'p1', startsAt: '2099-12-24T10:30:00Z' }],
  });
  return {
    id: 'hamlet',
    url: 'http://hamlet.marquee.localhost:8080',
    liveRevision: 1,
    specification: { facts },
    latestRevision: { show: 'hamlet', number: 1, state: 'live', steps: [] },
    ...overrides,
  } as Show;
}

/** A paid order of one ticket. */
export function aBooker(overrides: Partial<Booker> = {}): Booker {
  return {
    order: '6e2d7a0c-8c1f-4f86-9d0c-1d1f7e2b9a10',
    code: 'M4K7-Q2ZD',
    state: 'paid',
    method: 'card',
    performance: 'p1',
    name: '김*나',
    email: 'h***@example.org',
    phone: '010-****-5678',
    amount: 90_000,
    bookedAt: '2099-12-01T10:30:00.000Z',
    paidAt: '2099-12-01T10:31:00.000Z',
    tickets: [
      {
        id: '7e2d7a0c-8c1f-4f86-9d0c-1d1f7e2b9a10',
        seat: 0,
        section: 'Stalls',
        row: '1',
        number: '7',
        category: 'R석',
        price: 90_000,
        bookingFee: 0,
        discount: null,
        state: 'sold',
      },
    ],
    refunds: [],
    ...overrides,
  };
}

/** A page with one order. */
export function aBookersPage(
  overrides: Partial<BookersPage> = {},
): BookersPage {
  return {
    bookers: [aBooker()],
    next: null,
    totals: { orders: 1, tickets: 1, amount: 90_000 },
    currency: 'KRW',
    now: '2099-12-02T10:30:00.000Z',
    ...overrides,
  };
}

/** A performance that was called off, with its money back. */
export function aCallOff(overrides: Partial<CallOff> = {}): CallOff {
  return {
    state: 'done',
    reason: 'Rain',
    actor: 'user:default/sora',
    at: '2099-12-02T10:30:00.000Z',
    orders: 1,
    done: 1,
    amount: 90_000,
    failed: [],
    ...overrides,
  };
}

/** One order of one ticket for the only performance. */
export function aStanding(
  overrides: Partial<Standing['performances'][number]> = {},
): Standing {
  const stands = { orders: 1, tickets: 1, ordered: true, amount: 90_000 };
  return { performances: [{ performance: 'p1', ...stands, ...overrides }] };
}

/** Two rows of four seats in the stalls. */
export function aPlan(): PlanGeometry {
  const numbers = ['1', '2', '3', '4'];
  const zeros = [0, 0, 0, 0, 0, 0, 0, 0];
  return planGeometrySchema.parse({
    digest: 'd',
    size: { width: 1, height: 1 },
    categories: ['R'],
    sections: [{ name: 'Stalls', outline: [], firstSeat: 0, seatCount: 8 }],
    rows: [
      { section: 0, name: 'A', firstSeat: 0, seatCount: 4 },
      { section: 0, name: 'B', firstSeat: 4, seatCount: 4 },
    ],
    seats: {
      x: zeros,
      y: zeros,
      category: zeros,
      number: [...numbers, ...numbers],
    },
    decorations: [],
  });
}

/** Two days of sales, the second of which goes on. */
export function someSales(overrides: Partial<Sales> = {}): Sales {
  const figures = { tickets: 1, revenue: 90_000 };
  return {
    currency: 'KRW',
    timeZone: 'Asia/Seoul',
    bucket: 'day',
    buckets: [
      { start: '2099-11-30T15:00:00.000Z', orders: 1, ...figures, refunds: 0 },
      {
        start: '2099-12-01T15:00:00.000Z',
        orders: 0,
        tickets: 0,
        revenue: 0,
        refunds: 0,
      },
    ],
    totals: { orders: 1, ...figures, refunds: 0 },
    byCategory: [{ category: 'R석', ...figures }],
    byPerformance: [{ performance: 'p1', ...figures, capacity: 4 }],
    sections: [{ section: 'Stalls', capacity: 4, sold: 1, pending: 0 }],
    openedAt: '2099-12-01T00:00:00.000Z',
    now: '2099-12-02T10:30:00.000Z',
    ...overrides,
  };
}
