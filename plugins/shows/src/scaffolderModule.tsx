import { createFrontendModule } from '@backstage/frontend-plugin-api';

/** Fields of the form that opens a show. */
export const showsScaffolderModule = createFrontendModule({
  pluginId: 'scaffolder',
  extensions: [],
});
