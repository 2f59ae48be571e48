import * as z from 'zod';
import { planGeometry } from '../seating/planGeometry';
import { bundledSeatingPlan } from '../seating/bundled';
import { conflictSchema, holdSchema, orderSchema } from './orders';
import { directorySchema, showPageSchema } from './page';
import { planGeometrySchema } from './plan';
import { seatDeltaSchema, seatSnapshotSchema } from './seats';
import { showFactsSchema } from './show';

const NOW = '2026-11-22T03:00:00.000Z';

/** The same answer with a member more in every object, as a newer version may give it. */
function newer(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(newer);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inside]) => [
    key,
    newer(inside),
  ]);
  return { ...Object.fromEntries(entries), addedLater: true };
}

const performance = { id: 'p1', startsAt: NOW, state: 'scheduled' };
// Rules of cancelling and sale are what the terms are counted from: half understood,
// they would be wrong.
const FACTS = showFactsSchema.parse({
  id: 'hamlet',
  title: 'Hamlet',
  genre: 'play',
  venue: { name: 'Hall', timeZone: 'Asia/Seoul' },
  currency: 'KRW',
  priceCategories: [{ id: 'R', name: 'R', color: '#0072B2', price: 1 }],
  performances: [performance],
});
const { cancellation: _c, sale: _s, resale: _r, ...facts } = FACTS;
const offered = {
  ...performance,
  saleState: 'on-sale',
  seatCount: 2,
  freeSeats: 1,
  plan: 'digest',
};
const hold = {
  id: 'h',
  performance: 'p1',
  seats: [1],
  amount: 1,
  currency: 'KRW',
  expiresAt: NOW,
  now: NOW,
  extensionsLeft: 1,
};
const order = {
  id: 'o',
  code: 'M4K7-Q2ZD',
  state: 'paid',
  performance: 'p1',
  method: 'card',
  amount: 2,
  currency: 'KRW',
  createdAt: NOW,
  deposit: { bank: '20', accountNumber: '1', holder: 'M', dueAt: NOW },
  tickets: [
    {
      id: 't',
      state: 'sold',
      seat: 1,
      section: 'A',
      row: '1',
      number: '1',
      category: 'R',
      price: 1,
      listPrice: 2,
      bookingFee: 1,
      discount: { name: 'Student', proof: 'card' },
    },
  ],
  refunds: [
    {
      id: 'r',
      state: 'failed',
      amount: 1,
      fee: 0,
      by: 'buyer',
      at: NOW,
      tickets: ['t'],
      failure: 'company',
    },
  ],
  cancellable: true,
  terms: [
    {
      from: NOW,
      until: NOW,
      rule: 'd-1',
      feePercent: 10,
      bookingFeeRefunded: false,
    },
  ],
};
const entry = {
  id: 'hamlet',
  title: 'Hamlet',
  genre: 'play',
  venue: 'Hall',
  timeZone: 'Asia/Seoul',
  url: 'http://hamlet.example',
  currency: 'KRW',
  fromPrice: 1,
  performances: [NOW],
  since: NOW,
};
const change = { epoch: 'e', version: 1, changes: [[1, 2]] };
const show = { facts, way: 'zones', performances: [offered], now: NOW };

describe('an answer of a newer box office', () => {
  it.each<[string, z.ZodType, unknown]>([
    ['a hold', holdSchema, hold],
    ['an order', orderSchema, order],
    ['a refusal', conflictSchema, { reason: 'limit', message: '', max: 4 }],
    [
      'a snapshot of seats',
      seatSnapshotSchema,
      { epoch: 'e', version: 1, seatCount: 4, states: 'AA==' },
    ],
    ['changes of seats', seatDeltaSchema, change],
    [
      'a plan',
      planGeometrySchema,
      planGeometry(bundledSeatingPlan('theatre'), 'digest'),
    ],
    ['a show', showPageSchema, show],
    ['the directory', directorySchema, { shows: [entry] }],
  ])('is read as the known one: %s', (_, schema, answer) => {
    expect(schema.parse(newer(answer))).toEqual(schema.parse(answer));
  });

  it('offers nothing in a state of sale that is not known', () => {
    const [later] = showPageSchema.parse({
      ...show,
      performances: [{ ...offered, saleState: 'by-lottery' }],
    }).performances;
    expect(later.saleState).toBe('closed');
  });

  it('says nothing of a sale in the directory that it does not understand', () => {
    const later = { ...entry, sale: { state: 'by-lottery' } };
    const { shows } = directorySchema.parse({ shows: [later] });
    expect(shows[0].sale).toBeUndefined();
  });
});

describe("a seller's change", () => {
  it('is still refused when it says what nobody understands', () => {
    const misspelt = { ...facts, bookingfee: 1 };
    expect(showFactsSchema.safeParse(misspelt).success).toBe(false);
  });
});
