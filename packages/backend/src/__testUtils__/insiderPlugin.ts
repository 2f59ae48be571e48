import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import express from 'express';
import createPromiseRouter from 'express-promise-router';

/** Id of {@link insiderPlugin}. */
export const INSIDER_ID = 'insider';

/**
 * Does what only plugins can: asks for decisions with their conditions on behalf of
 * its caller, calls other plugins as itself, and publishes events, notifications and
 * signals.
 */
export const insiderPlugin = createBackendPlugin({
  pluginId: INSIDER_ID,
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        notifications: notificationService,
        permissions: coreServices.permissions,
        signals: signalsServiceRef,
      },
      async init({
        auth,
        discovery,
        events,
        httpAuth,
        httpRouter,
        notifications,
        permissions,
        signals,
      }) {
        const router = createPromiseRouter();
        router.use(express.json());
        router.post('/decisions', async (request, response) => {
          const credentials = await httpAuth.credentials(request);
          const decisions = await permissions.authorizeConditional(
            request.body,
            { credentials },
          );
          response.json(decisions);
        });
        router.post('/calls', async (request, response) => {
          const { plugin, method, path, body } = request.body;
          const { token } = await auth.getPluginRequestToken({
            onBehalfOf: await auth.getOwnServiceCredentials(),
            targetPluginId: plugin,
          });
          const answer = await fetch(
            `${await discovery.getBaseUrl(plugin)}${path}`,
            {
              method,
              redirect: 'manual',
              headers: {
                Authorization: `Bearer ${token}`,
                'Content-Type': 'application/json',
              },
              body: body && JSON.stringify(body),
            },
          );
          response.json({ status: answer.status });
        });
        router.post('/events', async (request, response) => {
          await events.publish(request.body);
          response.json({});
        });
        router.post('/notifications', async (request, response) => {
          await notifications.send(request.body);
          response.json({});
        });
        router.post('/signals', async (request, response) => {
          await signals.publish(request.body);
          response.json({});
        });
        httpRouter.use(router);
      },
    });
  },
});
