import type { Route } from '../http/Route';
import { sendJson } from '../http/send';

/** Whether the process is well, for whoever runs it. */
export const healthRoutes: Route[] = ['/healthz', '/readyz'].map(path => ({
  method: 'GET',
  path,
  handle({ response }) {
    sendJson(response, 200, { status: 'ok' });
  },
}));
