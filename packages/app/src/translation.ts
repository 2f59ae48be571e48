import { createTranslationRef } from '@backstage/frontend-plugin-api';

/** Texts of the app's own frame: navigation and sign-in. */
export const appTranslationRef = createTranslationRef({
  id: 'app.marquee',
  messages: {
    nav: {
      home: 'Marquee, my shows',
      menu: 'Menu',
      shows: 'My shows',
      create: 'Create',
      catalog: 'Catalog',
      search: 'Search',
      notifications: 'Notifications',
      settings: 'Settings',
    },
    signIn: {
      title: 'Your own ticket shop, in minutes',
      lead: 'Fill in one form. Marquee puts the microservices together, starts them, and your show is on sale.',
      guest: 'Continue as the demo seller',
      guestHint:
        'No password: this portal runs on your machine, and only you can reach it.',
      failed: 'Signing in did not work. Is the portal still running?',
      failedOnServer: 'The portal refused the demo account: {{message}}',
      retry: 'Try again',
      language: 'Language',
    },
  },
  translations: { ko: () => import('./translations/ko') },
});
