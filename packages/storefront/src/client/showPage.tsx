import type { ComponentType } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type {
  ShowPageData,
  ShowPageName,
  ShowPageProps,
} from '../pages/pageData';
import { ShowSite } from '../pages/ShowSite';
import { readPageData } from './readPageData';

type Load = () => Promise<ComponentType<ShowPageProps>>;

// Each page is a file of its own, so that reading about a show loads no seat map.
const PAGES: Record<ShowPageName, Load> = {
  show: () => import('../show/ShowPage').then(({ ShowPage }) => ShowPage),
  seats: () => import('../pages/SeatsPage').then(({ SeatsPage }) => SeatsPage),
  checkout: () =>
    import('../checkout/CheckoutPage').then(({ CheckoutPage }) => CheckoutPage),
  return: () =>
    import('../order/ReturnPage').then(({ ReturnPage }) => ReturnPage),
  order: () => import('../order/OrderPage').then(({ OrderPage }) => OrderPage),
  tickets: () =>
    import('../tickets/TicketsPage').then(({ TicketsPage }) => TicketsPage),
  missing: () =>
    import('../pages/MissingPage').then(({ MissingPage }) => MissingPage),
};

/** Reads the seating plan while the seat map's script is still on its way. */
function loadPlanAhead({ page, performance, show }: ShowPageData) {
  const plan = show?.performances.find(({ id }) => id === performance)?.plan;
  if (page !== 'seats' || plan === undefined) return;
  // The seat map asks again and tells if that fails.
  import('../api/loadPlan').then(({ loadPlan }) =>
    loadPlan(plan).catch(() => undefined),
  );
}

async function start() {
  const root = document.getElementById('root');
  const data = readPageData<ShowPageData>();
  loadPlanAhead(data);
  const Page = await PAGES[data.page]();
  if (root) hydrateRoot(root, <ShowSite data={data} Page={Page} />);
}

start();
