import { createBackendModule } from '@backstage/backend-plugin-api';
import { ticketingWaysExtensionPoint } from '@marquee/plugin-ticketing-node';
import { zones } from './zones';

/** Teaches the box office to sell places of zones. */
export const ticketingModuleZones = createBackendModule({
  pluginId: 'ticketing',
  moduleId: 'zones',
  register(reg) {
    reg.registerInit({
      deps: { ways: ticketingWaysExtensionPoint },
      async init({ ways }) {
        ways.addWay(zones);
      },
    });
  },
});
