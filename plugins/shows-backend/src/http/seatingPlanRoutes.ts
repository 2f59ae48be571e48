import express, { type Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import type { RouterOptions } from './createRouter';
import { withAudit } from './withAudit';

const MAX_PLAN_SIZE = '20mb';

/** Upload and list of seating plans. */
export function createSeatingPlanRoutes(
  options: Pick<RouterOptions, 'seatingPlans' | 'httpAuth' | 'auditor'>,
): Router {
  const { seatingPlans, httpAuth, auditor } = options;
  const router = createPromiseRouter();

  router.get('/bundled', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const plans = await seatingPlans.listBundled({ credentials });
    response.json({ plans });
  });

  router.post(
    '/',
    express.json({ limit: MAX_PLAN_SIZE }),
    withAudit(auditor, 'seating-plan-upload', async (request, response) => {
      const credentials = await httpAuth.credentials(request);
      const plan = await seatingPlans.uploadPlan(request.body, { credentials });
      response.status(201).json(plan);
    }),
  );
  return router;
}
