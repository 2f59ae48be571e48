import { createApp } from '@backstage/frontend-defaults';
import { showsScaffolderModule } from '@marquee/plugin-shows';
import { languageModule } from './language/languageModule';
import { navModule } from './nav/navModule';
import { rolesModules } from './roles/rolesModules';
import { showPageModule } from './show/showPageModule';
import { signInModule } from './sign-in/signInModule';

/** What belongs to the app itself; plugins come by themselves. */
export const appFeatures = [
  signInModule,
  navModule,
  languageModule,
  ...rolesModules,
  showPageModule,
  showsScaffolderModule,
];

/**
 * The portal. Plugins come by themselves: every dependency of this package that
 * is one (`app.packages: all`).
 */
export const app = createApp({ features: appFeatures });
