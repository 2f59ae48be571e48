import { ApiBlueprint, fetchApiRef } from '@backstage/frontend-plugin-api';
import { ShowsClient } from '../api/ShowsClient';
import { showsApiRef } from '../api/ShowsApi';

/** Gives pages and form fields the way to `shows-backend`. */
export const showsApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: showsApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new ShowsClient(fetchApi),
    }),
});
