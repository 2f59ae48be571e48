import { createBackendModule } from '@backstage/backend-plugin-api';
import { ticketingWaysExtensionPoint } from '@marquee/plugin-ticketing-node';
import { timedEntry } from './timedEntry';

/** Teaches the box office to sell entry at set times. */
export const ticketingModuleTimedEntry = createBackendModule({
  pluginId: 'ticketing',
  moduleId: 'timed-entry',
  register(reg) {
    reg.registerInit({
      deps: { ways: ticketingWaysExtensionPoint },
      async init({ ways }) {
        ways.addWay(timedEntry);
      },
    });
  },
});
