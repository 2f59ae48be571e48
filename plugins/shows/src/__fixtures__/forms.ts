import type { OpenShowForm } from '../form/OpenShowForm';
import { performancesOf } from '../form/performances/PerformancesValue';
import { withPlan, withPrice } from '../form/seatingPlan/SeatingPlanValue';
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
    poster: 'data:image/png;base64,AAAA',
    seating: 'reserved',
    venueName: 'Old Theatre',
    venueAddress: '1 Old Street',
    timeZone: 'Asia/Seoul',
    seatingPlan: withPrice(plan, { id: 'R', price: 90_000 }),
    performances: performancesOf(['2099-12-24T19:30'], 'Asia/Seoul'),
    maxTicketsPerOrder: 4,
    parts: ['show-page', 'box-office'],
    plan: 'seen',
    ...overrides,
  };
}
