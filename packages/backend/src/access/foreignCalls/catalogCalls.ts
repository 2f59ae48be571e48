import type { ForeignCall } from './ForeignCall';

const catalog = '/api/catalog';
const entities = `${catalog}/entities`;
const entityRef = 'system:default/{show}';

/** What a seller might ask the catalog and its search about another one. */
export const CATALOG_CALLS: ForeignCall[] = [
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
];
