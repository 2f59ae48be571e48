import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import type { ReactElement } from 'react';
import { aTicketingApi } from '../__fixtures__/aTicketingApi';
import { ticketingApiRef, type TicketingApi } from '../api/TicketingApi';

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name: 'hamlet' },
};

/** Shows a tab on the page of a show, at an address with a query. */
export function openTab(
  tab: ReactElement,
  api: Partial<TicketingApi> = {},
  query = '',
) {
  return renderInTestApp(
    <TestApiProvider apis={[[ticketingApiRef, aTicketingApi(api)]]}>
      <EntityProvider entity={entity}>{tab}</EntityProvider>
    </TestApiProvider>,
    { initialRouteEntries: [`/${query}`] },
  );
}
