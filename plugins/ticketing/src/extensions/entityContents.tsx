import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';

const filter = { kind: 'system', 'spec.type': 'show' };

/** `entity-content:ticketing/bookers`: who booked, on the page of a show. */
export const bookersContent = EntityContentBlueprint.make({
  name: 'bookers',
  params: {
    path: '/bookers',
    title: 'Bookers',
    filter,
    loader: async () => {
      const { BookersPage } = await import('../bookers/BookersPage');
      return <BookersPage />;
    },
  },
});

/** `entity-content:ticketing/sales`: what was sold when. */
export const salesContent = EntityContentBlueprint.make({
  name: 'sales',
  params: {
    path: '/sales',
    title: 'Sales',
    filter,
    loader: async () => {
      const { SalesPage } = await import('../sales/SalesPage');
      return <SalesPage />;
    },
  },
});

/** `entity-content:ticketing/performances`: calling off, and seats kept off the sale. */
export const performancesContent = EntityContentBlueprint.make({
  name: 'performances',
  params: {
    path: '/performances',
    title: 'Performances',
    filter,
    loader: async () => {
      const { PerformancesPage } = await import(
        '../performances/PerformancesPage'
      );
      return <PerformancesPage />;
    },
  },
});

/** `entity-content:ticketing/edit`: what buyers are told, to be changed. */
export const editContent = EntityContentBlueprint.make({
  name: 'edit',
  params: {
    path: '/edit',
    title: 'Edit',
    filter,
    loader: async () => {
      const { EditPage } = await import('../edit/EditPage');
      return <EditPage />;
    },
  },
});
