import { createBackendModule } from '@backstage/backend-plugin-api';
import { ticketingWaysExtensionPoint } from '@marquee/plugin-ticketing-node';
import { reservedSeating } from './reservedSeating';

/** Teaches the box office to sell numbered seats. */
export const ticketingModuleReservedSeating = createBackendModule({
  pluginId: 'ticketing',
  moduleId: 'reserved-seating',
  register(reg) {
    reg.registerInit({
      deps: { ways: ticketingWaysExtensionPoint },
      async init({ ways }) {
        ways.addWay(reservedSeating);
      },
    });
  },
});
