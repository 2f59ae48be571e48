import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { formMessages } from './translations/en/form';
import { pageMessages } from './translations/en/pages';
import { planMessages } from './translations/en/plan';

/** Every text of the plugin. */
export const showsTranslationRef = createTranslationRef({
  id: 'plugin.shows',
  messages: { ...pageMessages, form: formMessages, plan: planMessages },
  translations: { ko: () => import('./translations/ko') },
});
