import { createBackendModule } from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { showsServiceRef } from '@marquee/plugin-shows-node';
import {
  createApplyShowAction,
  createPlanShowAction,
  createWaitForShowAction,
} from './actions';

/** Adds the actions that templates open shows with. */
export const scaffolderModuleShows = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'shows',
  register(reg) {
    reg.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        shows: showsServiceRef,
      },
      async init({ actions, shows }) {
        actions.addActions(
          createPlanShowAction({ shows }),
          createApplyShowAction({ shows }),
          createWaitForShowAction({ shows }),
        );
      },
    });
  },
});
