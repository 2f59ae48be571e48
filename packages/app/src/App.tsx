import { createApp } from '@backstage/frontend-defaults';
import { showsScaffolderModule } from '@marquee/plugin-shows';
import { languageModule } from './language/languageModule';
import { navModule } from './nav/navModule';
import { rolesModules } from './roles/rolesModules';
import { signInModule } from './sign-in/signInModule';

/**
 * The portal. Plugins come by themselves: every dependency of this package that
 * is one (`app.packages: all`); what is listed here belongs to the app itself.
 */
export const app = createApp({
  features: [
    signInModule,
    navModule,
    languageModule,
    ...rolesModules,
    showsScaffolderModule,
  ],
});
