import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { messages } from './translations/en';

/** Every text of the plugin. */
export const ticketingTranslationRef = createTranslationRef({
  id: 'plugin.ticketing',
  messages,
  translations: { ko: () => import('./translations/ko') },
});
