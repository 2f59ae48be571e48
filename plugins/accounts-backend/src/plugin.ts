import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { accountsPermissions } from '@marquee/plugin-accounts-common';
import { ACCOUNTS_TOPIC } from '@marquee/plugin-accounts-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { createAuth } from './auth/createAuth';
import { readAccountsConfig } from './config/readAccountsConfig';
import { migrateDatabase } from './database/migrateDatabase';
import { COOKIE_PATHS, createRouter } from './http/createRouter';

/** Accounts: signing up, signing in and out, and everything that follows. */
export const accountsPlugin = createBackendPlugin({
  pluginId: 'accounts',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissionsRegistry: coreServices.permissionsRegistry,
      },
      async init(deps) {
        const { logger } = deps;
        const config = readAccountsConfig(deps.config);
        const knex = await deps.database.getClient();
        const auth = createAuth({
          config,
          knex,
          logger,
          codeMailer: { sendCode: async () => {} },
        });
        if (!deps.database.migrations?.skip) {
          await migrateDatabase({ knex, auth });
        }
        deps.permissionsRegistry.addPermissions(accountsPermissions);
        deps.httpRouter.use(
          createRouter({
            config,
            auth,
            knex,
            audit: { record: async () => {} },
            events: {
              changed: account =>
                deps.events.publish({
                  topic: ACCOUNTS_TOPIC,
                  eventPayload: { account },
                }),
              signedOut: async () => {},
            },
            logger,
            now: () => new Date(),
          }),
        );
        for (const path of COOKIE_PATHS) {
          deps.httpRouter.addAuthPolicy({
            path: `/v1${path}`,
            allow: 'unauthenticated',
          });
        }
      },
    });
  },
});
