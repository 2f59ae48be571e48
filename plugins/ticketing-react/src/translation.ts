import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { messages } from './translations/en';

/** Every text of the fields. */
export const ticketingFieldsTranslationRef = createTranslationRef({
  id: 'plugin.ticketing-react',
  messages,
  translations: { ko: () => import('./translations/ko') },
});
