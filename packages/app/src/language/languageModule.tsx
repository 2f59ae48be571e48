import {
  AppRootElementBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { coreTranslations } from './core';
import { DocumentLanguage } from './DocumentLanguage';

/** Korean for the texts of Backstage's own plugins that a seller meets. */
export const languageModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    ...coreTranslations,
    AppRootElementBlueprint.make({
      name: 'document-language',
      params: { element: <DocumentLanguage /> },
    }),
  ],
});
