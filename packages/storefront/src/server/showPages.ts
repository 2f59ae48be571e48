import type { ComponentType } from 'react';
import { CheckoutPage } from '../checkout/CheckoutPage';
import { OrderPage } from '../order/OrderPage';
import { ReturnPage } from '../order/ReturnPage';
import { MissingPage } from '../pages/MissingPage';
import { isDay } from '../format/days';
import type {
  PaymentFailure,
  PaymentReturn,
  ShowPageName,
  ShowPageProps,
} from '../pages/pageData';
import { SeatsPage } from '../pages/SeatsPage';
import { ZonesPage } from '../pages/ZonesPage';
import { TicketsPage } from '../tickets/TicketsPage';
import { ShowPage } from '../show/ShowPage';

/** The pages of a show's site by name. */
export const SHOW_PAGES: Record<ShowPageName, ComponentType<ShowPageProps>> = {
  show: ShowPage,
  seats: SeatsPage,
  zones: ZonesPage,
  checkout: CheckoutPage,
  return: ReturnPage,
  order: OrderPage,
  tickets: TicketsPage,
  missing: MissingPage,
};

/** Which page an address means, with what the address says. */
export interface ShowRoute {
  page: ShowPageName;
  performance?: string;
  date?: string;
  order?: string;
  payment?: PaymentReturn;
}

function readPayment(query: URLSearchParams): PaymentReturn | undefined {
  // A second payment of an order has another `orderId` at the company.
  const order = query.get('order') ?? query.get('orderId') ?? '';
  const paymentKey = query.get('paymentKey');
  const amount = Number(query.get('amount'));
  if (!order) return undefined;
  if (paymentKey && Number.isSafeInteger(amount)) {
    return { type: 'paid', order, paymentKey, amount };
  }
  return { type: 'failed', order, failure: failureOf(query.get('code')) };
}

/** Not the `message` beside it: whoever makes up a link would speak in our name. */
function failureOf(code: string | null): PaymentFailure {
  switch (code) {
    case 'PAY_PROCESS_CANCELED':
      return 'cancelled';
    case 'REJECT_CARD_COMPANY':
      return 'refused';
    default:
      return 'broken';
  }
}

/** Finds the page of an address. */
export function routeOf(path: string, query: URLSearchParams): ShowRoute {
  const [first, second, ...rest] = path.split('/').filter(Boolean);
  if (first === undefined) {
    const date = query.get('date') ?? '';
    return { page: 'show', ...(isDay(date) && { date }) };
  }
  if (rest.length > 0) return { page: 'missing' };
  if (first === 'performances' && second)
    return { page: 'seats', performance: second };
  if (first === 'tickets' && second === undefined) return { page: 'tickets' };
  if (first === 'orders' && second) return { page: 'order', order: second };
  if (first === 'checkout' && second === undefined) {
    return {
      page: 'checkout',
      performance: query.get('performance') ?? undefined,
    };
  }
  if (first === 'checkout' && second === 'return') {
    return { page: 'return', payment: readPayment(query) };
  }
  return { page: 'missing' };
}

/** The page of a route, as the show sells: places that are counted are chosen on another one than seats. */
export function pageOf(
  { page }: ShowRoute,
  show: { way: string } | undefined,
): ShowPageName {
  return page === 'seats' && show && show.way !== 'reserved-seating'
    ? 'zones'
    : page;
}

/** The HTTP status of a page for what is known of the show. */
export function statusOf(
  route: ShowRoute,
  show: { performances: { id: string }[] } | undefined,
): number {
  if (route.page === 'missing') return 404;
  if (['order', 'return', 'tickets'].includes(route.page)) return 200;
  if (!show) return 503;
  const wanted = route.performance;
  const needsOne = route.page === 'seats' || route.page === 'checkout';
  return needsOne && !show.performances.some(({ id }) => id === wanted)
    ? 404
    : 200;
}
