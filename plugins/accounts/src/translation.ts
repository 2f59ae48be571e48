import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { adminMessages } from './translations/en/admin';
import { commonMessages } from './translations/en/common';
import { ownMessages } from './translations/en/own';
import { signInMessages } from './translations/en/signIn';

/** Every text of the plugin. */
export const accountsTranslationRef = createTranslationRef({
  id: 'plugin.accounts',
  messages: {
    ...commonMessages,
    ...signInMessages,
    ...ownMessages,
    ...adminMessages,
  },
  translations: { ko: () => import('./translations/ko') },
});
