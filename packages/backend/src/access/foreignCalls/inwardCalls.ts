import type { ForeignCall } from './ForeignCall';

const kubernetes = '/api/kubernetes';

/** What only plugins say to each other. */
export const INWARD_CALLS: ForeignCall[] = [
  {
    route: 'POST /api/events/bus/v1/events',
    body: { event: { topic: 'shows', payload: {} } },
    own: 403,
    other: 403,
  },
  {
    route: 'PUT /api/events/bus/v1/subscriptions/ear',
    body: { topics: ['shows', 'accounts'] },
    own: 403,
    other: 403,
  },

  {
    route:
      'POST /api/catalog/.well-known/backstage/permissions/apply-conditions',
    body: { items: [] },
    own: 403,
    other: 403,
  },
  {
    route: `POST /api/shows/.backstage/scheduler/v1/tasks/resume-rollouts/cancel`,
    own: 404,
    other: 404,
  },
  {
    route: `POST /api/catalog/.BACKSTAGE/scheduler/v1/tasks/refresh-shows/cancel`,
    own: 404,
    other: 404,
  },
  {
    route: `POST ${kubernetes}/.backstage/actions/v1/actions/kubernetes:get-kubernetes-resources-for-entity/invoke`,
    body: { kind: 'System', name: '{show}' },
    own: 404,
    other: 404,
  },
];
