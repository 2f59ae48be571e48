import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { accountsPermissions } from '@marquee/plugin-accounts-common';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { showsServiceRef } from '@marquee/plugin-shows-node';
import { createAuth } from './auth/createAuth';
import { readAccountsConfig } from './config/readAccountsConfig';
import { createGate } from './createGate';
import { createOffice } from './createOffice';
import { migrateDatabase } from './database/migrateDatabase';
import { answerTimeServiceRef } from './http/answerTimeServiceRef';
import { COOKIE_PATHS, createRouter, OAUTH_PATHS } from './http/createRouter';
import { DatabaseAttemptLimits } from './limits/DatabaseAttemptLimits';
import { SmtpMailer } from './mail/SmtpMailer';
import { ShowClients } from './oauth/ShowClients';
import { createFirstAccounts } from './start/createFirstAccounts';
import { scheduleJobs } from './scheduleJobs';

/** Accounts: signing up, signing in and out, and everything that follows. */
export const accountsPlugin = createBackendPlugin({
  pluginId: 'accounts',
  register(env) {
    env.registerInit({
      deps: {
        answerTime: answerTimeServiceRef,
        backstageAuth: coreServices.auth,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        shows: showsServiceRef,
      },
      async init(deps) {
        const { logger } = deps;
        const config = readAccountsConfig(deps.config);
        const knex = await deps.database.getClient();
        const mailer = new SmtpMailer({ ...config.mail, logger });
        const auth = createAuth({
          config,
          knex,
          logger,
          mailer,
        });
        if (!deps.database.migrations?.skip) {
          await migrateDatabase({ knex, auth });
        }
        const limits = new DatabaseAttemptLimits({ knex, ...config });
        const now = () => new Date();
        const base = { config, auth, knex, limits, mailer, logger, now };
        const office = createOffice({ ...deps, ...base });
        const gate = createGate({ ...base, ...office });
        await createFirstAccounts({ ...base, ...office });
        deps.permissionsRegistry.addPermissions(accountsPermissions);
        deps.httpRouter.use(
          createRouter({
            ...base,
            ...office,
            ...gate,
            ...deps.answerTime,
            clients: new ShowClients({
              auth,
              shows: deps.shows,
              credentials: deps.backstageAuth,
            }),
            httpAuth: deps.httpAuth,
            permissions: deps.permissions,
          }),
        );
        for (const path of [...COOKIE_PATHS, ...OAUTH_PATHS]) {
          deps.httpRouter.addAuthPolicy({
            path: `/v1${path}`,
            allow: 'unauthenticated',
          });
        }
        deps.lifecycle.addShutdownHook(() => mailer.close());
        await scheduleJobs({ ...base, ...office, scheduler: deps.scheduler });
      },
    });
  },
});
