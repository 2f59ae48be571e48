import type { OpenShowForm } from '../form/OpenShowForm';
import { performancesOf } from '../form/performances/PerformancesValue';
import { FIRST_RULES, slotsOf } from '../form/performances/SlotsValue';
import { FIRST_SALE, saleOf } from '../form/sale/SaleValue';
import { withPlan, withPrice } from '../form/seatingPlan/SeatingPlanValue';
import { zonesOf } from '../form/zones/ZonesValue';
import { aSeatingPlanSummary } from './seatingPlans';

/** A form in which everything is filled in. */
export function aFilledForm(
  overrides: Partial<OpenShowForm> = {},
): OpenShowForm {
  const plan = withPlan(undefined, {
    reference: { type: 'bundled', name: 'theatre' },
    summary: aSeatingPlanSummary({ categories: ['R'] }),
  });
  return {
    title: 'Hamlet',
    genre: 'play',
    address: 'hamlet',
    description: 'A prince, a ghost, a play.',
    poster: { url: 'data:image/png;base64,AAAA', alt: 'A skull' },
    seating: 'reserved',
    venueName: 'Old Theatre',
    venueAddress: '1 Old Street',
    timeZone: 'Asia/Seoul',
    seatingPlan: withPrice(plan, { id: 'R', price: 90_000 }),
    performances: performancesOf(['2099-12-24T19:30'], 'Asia/Seoul'),
    sale: saleOf(FIRST_SALE, {
      timeZone: 'Asia/Seoul',
      currency: 'KRW',
      seating: 'reserved',
    }),
    maxTicketsPerOrder: 4,
    parts: ['show-page', 'box-office'],
    plan: 'seen',
    ...overrides,
  };
}

/** The form of a concert in one zone of standing room. */
export function aZonesForm(
  overrides: Partial<OpenShowForm> = {},
): OpenShowForm {
  return aFilledForm({
    seating: 'zones',
    seatingPlan: zonesOf({
      seating: 'zones',
      currency: 'KRW',
      drafts: [
        {
          id: 'zone-1',
          name: 'Standing',
          standing: true,
          capacity: 300,
          price: 50_000,
        },
      ],
    }),
    parts: ['show-page', 'box-office-zones'],
    ...overrides,
  });
}

/** The form of an exhibition on two days, four times of entry each, for 48 people. */
export function aTimedForm(
  overrides: Partial<OpenShowForm> = {},
): OpenShowForm {
  return aFilledForm({
    genre: 'exhibition',
    seating: 'timed',
    seatingPlan: zonesOf({
      seating: 'timed',
      currency: 'KRW',
      drafts: [
        {
          id: 'zone-1',
          name: 'Entry',
          standing: false,
          capacity: 48,
          price: 15_000,
        },
      ],
    }),
    performances: slotsOf({
      timeZone: 'Asia/Seoul',
      rules: {
        ...FIRST_RULES,
        from: '2099-12-24',
        to: '2099-12-25',
        opens: '10:00',
        closes: '12:00',
      },
      removed: [],
    }),
    parts: ['show-page', 'box-office-timed-entry'],
    ...overrides,
  });
}
