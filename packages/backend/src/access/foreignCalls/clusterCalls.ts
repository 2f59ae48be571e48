import type { ForeignCall } from './ForeignCall';

const kubernetes = '/api/kubernetes';
const entityRef = 'system:default/{show}';
const entity = { kind: 'System', metadata: { name: '{show}' } };

/** What a seller might ask the cluster about the show of another one. */
export const CLUSTER_CALLS: ForeignCall[] = [
  {
    route: `POST ${kubernetes}/services/{show}`,
    body: { entity, auth: {} },
    own: 200,
    other: 403,
  },
  {
    route: `POST ${kubernetes}/resources/workloads/query`,
    body: { entityRef, auth: {} },
    own: 200,
    other: 400,
  },
  {
    route: `POST ${kubernetes}/resources/custom/query`,
    body: {
      entityRef,
      auth: {},
      customResources: [{ group: '', apiVersion: 'v1', plural: 'secrets' }],
    },
    own: 403,
    other: 400,
  },
  {
    route: `GET ${kubernetes}/proxy/api/v1/namespaces/{namespace}/secrets`,
    own: 403,
    other: 403,
  },
];
