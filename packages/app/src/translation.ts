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
      accounts: 'Accounts',
      audit: 'Audit',
      account: 'Account',
      settings: 'Settings',
      logOut: 'Log out',
      logOutFailed:
        'You are still logged in: the portal did not answer. Try again.',
    },
    show: {
      owner: 'Owner',
      tab: {
        overview: 'Overview',
        bookers: 'Bookers',
        sales: 'Sales',
        performances: 'Performances',
        edit: 'Edit',
        kubernetes: 'Kubernetes',
      },
    },
    signIn: {
      title: 'Your own ticket shop, in minutes',
      lead: 'Fill in one form. Marquee puts the microservices together, starts them, and your show is on sale.',
      language: 'Language',
    },
  },
  translations: { ko: () => import('./translations/ko') },
});
