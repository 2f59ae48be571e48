import fc from 'fast-check';
import { Discount, discountSchema } from './discount';
import { priceTickets } from './priceTickets';

const categories = [
  { id: 'VIP', price: 150_000 },
  { id: 'R', price: 99_999 },
  { id: 'free', price: 0 },
];
const discount = (facts: Partial<Discount>) =>
  discountSchema.parse({
    id: 'youth',
    name: 'Youth',
    kind: 'percent',
    value: 30,
    ...facts,
  });

/** One ticket of category R with one discount. */
const priceOf = (facts: Partial<Discount>) => {
  const pricing = priceTickets({
    categories,
    discounts: [discount(facts)],
    bookingFee: 0,
    currency: 'KRW',
    performance: 'p1',
    tickets: [{ category: 'R', discount: 'youth' }],
  });
  return pricing.type === 'priced' ? pricing.total : pricing.problems;
};

describe('priceTickets', () => {
  it('adds tickets and booking fees up', () => {
    expect(
      priceTickets({
        categories,
        discounts: [discount({})],
        bookingFee: 2_000,
        currency: 'KRW',
        performance: 'p1',
        tickets: [
          { category: 'VIP', discount: 'youth' },
          { category: 'R' },
          { category: 'free' },
        ],
      }),
    ).toEqual({
      type: 'priced',
      currency: 'KRW',
      lines: [
        {
          category: 'VIP',
          discount: 'youth',
          list: 150_000,
          price: 105_000,
          bookingFee: 2_000,
        },
        { category: 'R', list: 99_999, price: 99_999, bookingFee: 2_000 },
        { category: 'free', list: 0, price: 0, bookingFee: 2_000 },
      ],
      subtotal: 204_999,
      fees: 6_000,
      total: 210_999,
    });
  });

  it.each<[Partial<Discount>, number]>([
    [{ kind: 'percent', value: 0 }, 99_999],
    [{ kind: 'percent', value: 10 }, 89_999],
    [{ kind: 'percent', value: 33 }, 66_999],
    [{ kind: 'percent', value: 100 }, 0],
    [{ kind: 'amount', value: 0 }, 99_999],
    [{ kind: 'amount', value: 10_000 }, 89_999],
    [{ kind: 'amount', value: 99_999 }, 0],
    [{ kind: 'amount', value: 150_000 }, 0],
    [{ kind: 'fixed-price', value: 50_000 }, 50_000],
    [{ kind: 'fixed-price', value: 0 }, 0],
    // A discount makes nothing dearer.
    [{ kind: 'fixed-price', value: 120_000 }, 99_999],
  ])('sells a ticket of 99,999 with %j at %d', (facts, price) => {
    expect(priceOf(facts)).toBe(price);
  });

  it.each<[string, Partial<Discount>, unknown]>([
    [
      'of another category',
      { categories: ['VIP'] },
      [{ type: 'not-for-category', ticket: 0, discount: 'youth' }],
    ],
    [
      'of another performance',
      { performances: ['p2'] },
      [{ type: 'not-for-performance', ticket: 0, discount: 'youth' }],
    ],
    ['of its category', { categories: ['VIP', 'R'] }, 69_999],
    ['of its performance', { performances: ['p1'] }, 69_999],
    [
      'that the show does not have',
      { id: 'senior' },
      [{ type: 'unknown-discount', ticket: 0, discount: 'youth' }],
    ],
  ])('answers to a discount %s', (_which, facts, answer) => {
    expect(priceOf(facts)).toEqual(answer);
  });

  it('finds every problem at once, and names the tickets', () => {
    const tickets = [
      { category: 'R', discount: 'youth' },
      { category: 'X', discount: 'youth' },
      { category: 'VIP', discount: 'nobody' },
      { category: 'R', discount: 'youth' },
    ];
    expect(
      priceTickets({
        categories,
        discounts: [discount({ perOrderMax: 2 })],
        bookingFee: 0,
        currency: 'KRW',
        performance: 'p1',
        tickets,
      }),
    ).toEqual({
      type: 'problems',
      problems: [
        { type: 'unknown-category', ticket: 1, category: 'X' },
        { type: 'unknown-discount', ticket: 2, discount: 'nobody' },
        { type: 'too-many', discount: 'youth', count: 3, max: 2 },
      ],
    });
  });

  const offers = fc.record({
    discounts: fc
      .array(
        fc.record({
          kind: fc.constantFrom('percent', 'amount', 'fixed-price'),
          value: fc.integer({ min: 0, max: 100 }),
          big: fc.integer({ min: 0, max: 200_000 }),
        }),
        { maxLength: 4 },
      )
      .map(some =>
        some.map(({ kind, value, big }, index) =>
          discount({
            id: `d${index}`,
            kind: kind as Discount['kind'],
            value: kind === 'percent' ? value : big,
          }),
        ),
      ),
    bookingFee: fc.integer({ min: 0, max: 5_000 }),
    tickets: fc.array(
      fc.record({
        category: fc.constantFrom('VIP', 'R', 'free'),
        discount: fc.option(fc.constantFrom('d0', 'd1', 'd2', 'd3'), {
          nil: undefined,
        }),
      }),
      { maxLength: 20 },
    ),
  });
  const fixed = { categories, currency: 'KRW', performance: 'p1' } as const;

  it('has a total that is the sum of its lines, and no price below 0 or above the list', () => {
    fc.assert(
      fc.property(offers, offer => {
        const pricing = priceTickets({ ...fixed, ...offer });
        if (pricing.type === 'problems') return;
        let sum = 0;
        for (const { list, price, bookingFee } of pricing.lines) {
          expect(price).toBeGreaterThanOrEqual(0);
          expect(price).toBeLessThanOrEqual(list);
          sum += price + bookingFee;
        }
        expect(pricing.total).toBe(sum);
        expect(pricing.subtotal + pricing.fees).toBe(sum);
      }),
    );
  });

  it('does not depend on the order of the tickets', () => {
    fc.assert(
      fc.property(offers, offer => {
        const forth = priceTickets({ ...fixed, ...offer });
        const tickets = [...offer.tickets].reverse();
        const back = priceTickets({ ...fixed, ...offer, tickets });
        expect(back.type).toBe(forth.type);
        if (back.type === 'problems' || forth.type === 'problems') return;
        expect([...back.lines].reverse()).toEqual(forth.lines);
        expect(back.total).toBe(forth.total);
      }),
    );
  });
});

describe('discountSchema', () => {
  it('refuses more than 100 per cent', () => {
    expect(
      discountSchema.safeParse({ ...discount({}), value: 101 }).success,
    ).toBe(false);
    expect(discount({ kind: 'amount', value: 101 }).value).toBe(101);
  });
});
