import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { RiTicket2Line } from '@remixicon/react';
import { myShowsRouteRef } from '../routes';

/** `page:shows`: the list of the seller's own shows. */
export const myShowsPage = PageBlueprint.make({
  params: {
    path: '/shows',
    routeRef: myShowsRouteRef,
    title: 'My shows',
    icon: <RiTicket2Line />,
    // The framework's header cannot be translated; the page brings its own.
    noHeader: true,
    loader: async () => {
      const { MyShowsPage } = await import('../components/MyShowsPage');
      return <MyShowsPage />;
    },
  },
});
