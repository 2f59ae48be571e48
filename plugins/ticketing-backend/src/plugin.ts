import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { ticketingWaysExtensionPoint } from '@marquee/plugin-ticketing-node';
import { Router } from 'express';
import { Redis } from 'ioredis';
import { createTicketing } from './createTicketing';
import { TossPayments } from './payments/toss/TossPayments';
import { tossWebhookUrl } from './payments/toss/tossWebhookUrl';
import { Ways } from './Ways';

/**
 * A box office inside a portal; usually one runs by itself, see `packages/box-office`.
 * A module has to bring the way of selling that `ticketing.way` names.
 */
export const ticketingPlugin = createBackendPlugin({
  pluginId: 'ticketing',
  register(env) {
    const ways = new Ways();
    env.registerExtensionPoint(ticketingWaysExtensionPoint, ways);
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
      },
      async init({ config, database, httpRouter, lifecycle, logger }) {
        const section = config.getConfig('ticketing');
        const publicUrl = section.getString('publicUrl');
        const announced = section.getOptionalBoolean('payment.announceWebhook');
        const redis = new Redis(section.getString('seatStoreUrl'));
        const ticketing = createTicketing({
          knex: await database.getClient(),
          redis,
          company: new TossPayments({
            url: section.getString('payment.url'),
            secretKey: section.getString('payment.secretKey'),
            webhookUrl: announced ? tossWebhookUrl(publicUrl) : undefined,
          }),
          way: ways.get(section.getString('way')),
          logger,
          config: {
            show: section.getString('show'),
            publicUrl,
            managementKey: section.getString('managementKey'),
            ticketSigningKey: section.getString('ticketSigningKey'),
            accounts: {
              issuer: section.getString('accounts.issuer'),
              url: section.getString('accounts.url'),
            },
          },
        });
        httpRouter.use(Router().use('/v1', ticketing.router));
        // Buyers never enter the portal; management has its own key.
        httpRouter.addAuthPolicy({ path: '/', allow: 'unauthenticated' });
        await ticketing.start();
        lifecycle.addShutdownHook(async () => {
          await ticketing.stop();
          redis.disconnect();
        });
      },
    });
  },
});
