import { ApiBlueprint, fetchApiRef } from '@backstage/frontend-plugin-api';
import { AdminClient } from '../api/AdminClient';
import { adminApiRef } from '../api/AdminApi';

/** Gives the pages of admins the way to accounts-backend. */
export const adminApi = ApiBlueprint.make({
  name: 'admin',
  params: defineParams =>
    defineParams({
      api: adminApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new AdminClient(fetchApi),
    }),
});
