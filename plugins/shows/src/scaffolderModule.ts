import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { showFormFields } from './extensions/formFields';
import { scaffolderPageWithDrafts } from './extensions/scaffolderPage';

/** What the form that opens a show adds to the scaffolder: its fields, and drafts that outlive a reload. */
export const showsScaffolderModule = createFrontendModule({
  pluginId: 'scaffolder',
  extensions: [...showFormFields, scaffolderPageWithDrafts],
});
