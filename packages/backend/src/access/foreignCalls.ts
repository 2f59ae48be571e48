/** A call about something that belongs to another seller. */
export interface ForeignCall {
  /** `METHOD /path`; words in braces stand for what the owner has. */
  route: string;
  body?: object;
  /** Status for the owner. */
  own: number;
  /** Status for another seller. */
  other: number;
  /** What the owner's answer tells, and nobody else's. */
  tells?: string;
}

const catalog = '/api/catalog';
const entities = `${catalog}/entities`;
const tasks = '/api/scaffolder/v2/tasks';
const shows = '/api/shows/v1';
const boxOffice = `${shows}/shows/{show}/box-office`;
const order = '6e2d7a0c-8c1f-4f86-9d0c-1d1f7e2b9a10';
const kubernetes = '/api/kubernetes';
const notifications = '/api/notifications/notifications';
const settings = '/api/user-settings';
const entityRef = 'system:default/{show}';
const entity = { kind: 'System', metadata: { name: '{show}' } };

/** What a seller might try in order to see or change what another seller has. */
export const FOREIGN_CALLS: ForeignCall[] = [
  {
    route: `GET ${entities}?filter=kind=system`,
    own: 200,
    other: 200,
    tells: '{title}',
  },
  {
    route: `GET ${entities}/by-name/system/default/{show}`,
    own: 200,
    other: 404,
    tells: '{title}',
  },
  {
    route: `GET ${entities}/by-name/system/default/{show}/ancestry`,
    own: 200,
    other: 403,
    tells: '{title}',
  },
  {
    route: `GET ${entities}/by-name/component/default/{show}-box-office`,
    own: 200,
    other: 404,
    tells: '{title}',
  },
  {
    route: `GET ${entities}/by-uid/{uid}`,
    own: 200,
    other: 404,
    tells: '{title}',
  },
  {
    route: `GET ${entities}/by-query?filter=spec.owner={owner}`,
    own: 200,
    other: 200,
    tells: '{title}',
  },
  {
    route: `GET ${entities}/by-query?fullTextFilterTerm={word}&fullTextFilterFields=metadata.title`,
    own: 200,
    other: 200,
    tells: '{title}',
  },
  {
    route: `POST ${entities}/by-query`,
    body: { query: { kind: 'system' } },
    own: 200,
    other: 200,
    tells: '{title}',
  },
  {
    route: `POST ${entities}/by-refs`,
    body: { entityRefs: [entityRef] },
    own: 200,
    other: 200,
    tells: '{title}',
  },
  {
    route: `GET ${catalog}/entity-facets?facet=metadata.title`,
    own: 200,
    other: 200,
    tells: '{title}',
  },
  {
    route: `GET ${catalog}/entity-facets?facet=relations.ownedBy`,
    own: 200,
    other: 200,
    tells: '{owner}',
  },
  {
    route: `POST ${catalog}/entity-facets`,
    body: { facets: ['metadata.name'] },
    own: 200,
    other: 200,
    tells: '{show}',
  },
  {
    route: `GET ${entities}/by-name/user/default/{account}`,
    own: 200,
    other: 404,
    tells: '{person}',
  },
  {
    route: `GET ${entities}/by-name/group/default/sellers`,
    own: 404,
    other: 404,
  },
  {
    route: `GET ${entities}/by-name/resource/default/redis`,
    own: 404,
    other: 404,
  },
  { route: `DELETE ${entities}/by-uid/{uid}`, own: 403, other: 403 },
  {
    route: `POST ${catalog}/refresh`,
    body: { entityRef },
    own: 403,
    other: 403,
  },
  {
    route: `GET ${catalog}/locations/by-entity/system/default/{show}`,
    own: 404,
    other: 404,
  },
  {
    route: `POST ${catalog}/locations`,
    body: { type: 'url', target: 'https://example.org/x.yaml' },
    own: 403,
    other: 403,
  },

  {
    route: 'GET /api/search/query?term={word}',
    own: 200,
    other: 200,
    tells: '{title}',
  },

  { route: `GET ${tasks}`, own: 200, other: 200, tells: '{title}' },
  {
    route: `GET ${tasks}?createdBy={owner}`,
    own: 200,
    other: 200,
    tells: '{title}',
  },
  { route: `GET ${tasks}/{task}`, own: 200, other: 403, tells: '{title}' },
  { route: `POST ${tasks}/{task}/cancel`, own: 200, other: 403 },
  {
    route: `GET ${tasks}/{task}/events`,
    own: 200,
    other: 403,
    tells: '{task}',
  },
  {
    route: `GET ${tasks}/{task}/eventstream`,
    own: 200,
    other: 403,
    tells: '{task}',
  },
  { route: `POST ${tasks}/{task}/retry`, body: {}, own: 201, other: 403 },

  { route: `GET ${shows}/shows`, own: 200, other: 200, tells: '{title}' },
  {
    route: `GET ${shows}/shows/{show}`,
    own: 200,
    other: 404,
    tells: '{title}',
  },
  { route: `GET ${shows}/seating-plans/{digest}`, own: 404, other: 404 },

  // The box office itself is tested elsewhere; here it says yes to everything.
  { route: `GET ${boxOffice}/show`, own: 200, other: 404 },
  { route: `GET ${boxOffice}/plans/0a`, own: 200, other: 404 },
  { route: `GET ${boxOffice}/performances/p1/seats`, own: 200, other: 404 },
  { route: `GET ${boxOffice}/standing`, own: 200, other: 404 },
  { route: `GET ${boxOffice}/bookers?search=kim`, own: 200, other: 404 },
  { route: `GET ${boxOffice}/bookers.csv`, own: 200, other: 404 },
  {
    route: `POST ${boxOffice}/bookers/${order}/reveal`,
    body: { reason: 'Curious' },
    own: 200,
    other: 404,
  },
  { route: `GET ${boxOffice}/sales`, own: 200, other: 404 },
  { route: `GET ${boxOffice}/audit`, own: 200, other: 404 },
  {
    route: `GET ${boxOffice}/orders/${order}/refunds/preview`,
    own: 200,
    other: 404,
  },
  {
    route: `POST ${boxOffice}/orders/${order}/refunds`,
    body: { tickets: [order], mode: 'full', reason: 'Envy' },
    own: 200,
    other: 404,
  },
  {
    route: `POST ${boxOffice}/performances/p1/cancel`,
    body: { reason: 'Envy' },
    own: 200,
    other: 404,
  },
  {
    route: `GET ${boxOffice}/performances/p1/cancellation`,
    own: 200,
    other: 404,
  },
  { route: `GET ${boxOffice}/performances/p1/blocked`, own: 200, other: 404 },
  {
    route: `PUT ${boxOffice}/performances/p1/blocked`,
    body: { seats: [0], reason: 'Envy' },
    own: 200,
    other: 404,
  },
  {
    route: `DELETE ${boxOffice}/performances/p1/blocked`,
    body: { seats: [0] },
    own: 200,
    other: 404,
  },

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

  { route: `GET ${notifications}`, own: 200, other: 200, tells: '{notice}' },
  {
    route: `GET ${notifications}/{notification}`,
    own: 200,
    other: 404,
    tells: '{notice}',
  },
  {
    route: `POST ${notifications}`,
    body: { recipients: { type: 'broadcast' }, payload: { title: 'Hello' } },
    own: 403,
    other: 403,
  },

  {
    route: `GET ${settings}/buckets/private/keys/note`,
    own: 200,
    other: 404,
    tells: '{note}',
  },
  {
    route: `POST ${settings}/multiget`,
    body: { items: [{ bucket: 'private', key: 'note' }] },
    own: 200,
    other: 200,
    tells: '{note}',
  },

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
