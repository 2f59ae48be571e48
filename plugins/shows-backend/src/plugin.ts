import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { showsPermissions } from '@marquee/plugin-shows-common';
import { SHOWS_TOPIC } from '@marquee/plugin-shows-node';
import { createClusterAccess } from './cluster/createClusterAccess';
import { readShowsConfig } from './config/readShowsConfig';
import { createRouter } from './http/createRouter';
import { RESUME_SCHEDULE } from './jobs/resumeRollouts';
import { RETRY_UNDO_SCHEDULE } from './jobs/retryUndo';
import { CatalogPool } from './pool/CatalogPool';
import { createEngine } from './revisions/createEngine';
import { AuthorizedBoxOfficeService } from './services/AuthorizedBoxOfficeService';
import { AuthorizedSeatingPlansService } from './services/AuthorizedSeatingPlansService';
import { AuthorizedShowsService } from './services/AuthorizedShowsService';
import { DefaultBoxOfficeService } from './services/DefaultBoxOfficeService';
import { DefaultSeatingPlansService } from './services/DefaultSeatingPlansService';
import { DefaultShowsService } from './services/DefaultShowsService';
import { FactsEditor } from './services/FactsEditor';
import { SaleSurvey } from './services/SaleSurvey';
import { ShowBuyers } from './services/ShowBuyers';
import { ShowPlanner } from './services/ShowPlanner';
import { DatabaseShowsStore } from './stores/DatabaseShowsStore';
import { migrateDatabase } from './stores/migrateDatabase';
import { SeatingPlansStore } from './stores/SeatingPlansStore';

/** Turns show specifications into running shops. */
export const showsPlugin = createBackendPlugin({
  pluginId: 'shows',
  register(env) {
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
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
      },
      async init(deps) {
        const { auth, catalog, logger, permissions } = deps;
        const now = () => new Date();
        const { kubeconfig, edgeUrl, surroundings, given } = readShowsConfig(
          deps.config,
        );
        const knex = await migrateDatabase(deps.database);
        const store = new DatabaseShowsStore(knex);
        const seatingPlans = new DefaultSeatingPlansService(
          new SeatingPlansStore(knex),
        );
        const cluster = createClusterAccess(kubeconfig);
        const announce = (show: string) =>
          deps.events.publish({ topic: SHOWS_TOPIC, eventPayload: { show } });
        const engine = createEngine({
          knex,
          services: {
            store,
            connect: cluster.connect,
            getPlaces: reference => seatingPlans.getPlaces(reference),
            given,
            edgeUrl,
            logger,
            now,
          },
          onEnd: announce,
        });
        const pool = new CatalogPool({ auth, catalog, logger, surroundings });
        const planner = new ShowPlanner({ pool, seatingPlans, store, now });
        const shows = new DefaultShowsService({
          store,
          planner,
          seatingPlans,
          buyers: new ShowBuyers({ store, cluster }),
          editor: new FactsEditor({
            store,
            planner,
            seatingPlans,
            cluster,
            now,
          }),
          engine,
          cluster,
          announce,
          now,
        });

        deps.permissionsRegistry.addPermissions(showsPermissions);
        deps.httpRouter.use(
          createRouter({
            shows: new AuthorizedShowsService({ service: shows, permissions }),
            seatingPlans: new AuthorizedSeatingPlansService({
              service: seatingPlans,
              permissions,
            }),
            boxOffices: new AuthorizedBoxOfficeService({
              service: new DefaultBoxOfficeService({ store, cluster }),
              permissions,
            }),
            store,
            sales: new SaleSurvey({ store, cluster, now: Date.now }),
            httpAuth: deps.httpAuth,
            auditor: deps.auditor,
          }),
        );
        deps.httpRouter.addAuthPolicy({
          path: '/v1/public',
          allow: 'unauthenticated',
        });
        await deps.scheduler.scheduleTask({
          id: 'resume-rollouts',
          ...RESUME_SCHEDULE,
          fn: () => engine.resume(),
        });
        await deps.scheduler.scheduleTask({
          id: 'retry-undo',
          ...RETRY_UNDO_SCHEDULE,
          fn: () => engine.retryUndo(),
        });
        deps.lifecycle.addShutdownHook(async () => {
          await engine.stop();
          cluster.close();
        });
      },
    });
  },
});
