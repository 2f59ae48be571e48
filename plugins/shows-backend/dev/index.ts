import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { showsPlugin } from '../src/plugin';

/*
 * The plugin alone, with a caller who may do everything, on the pool and the
 * cluster that `npm start` brought up:
 *
 *   MARQUEE_DATABASE_URL=postgresql://… MARQUEE_KUBECONFIG=… yarn start
 *   curl http://localhost:7010/api/shows/v1/shows
 */
const poolFile = resolve(
  __dirname,
  '../../..',
  process.env.MARQUEE_POOL_FILE ?? '.marquee/local/pool/catalog-info.yaml',
);
const entities = parseAllDocuments(readFileSync(poolFile, 'utf8')).map(
  document => document.toJS() as Entity,
);
const port = 7010;

const backend = createBackend();
backend.add(
  mockServices.rootConfig.factory({
    data: {
      app: { baseUrl: `http://localhost:${port}` },
      backend: {
        baseUrl: `http://localhost:${port}`,
        listen: { host: '127.0.0.1', port },
        database: {
          client: 'pg',
          connection: process.env.MARQUEE_DATABASE_URL,
        },
      },
      marquee: {
        cluster: { kubeconfig: process.env.MARQUEE_KUBECONFIG },
        edge: { url: 'http://127.0.0.1:8080' },
        payment: {
          url: 'http://payment-sandbox.marquee-system.svc.cluster.local:8080',
        },
        accounts: {
          issuer: 'http://marquee.localhost:8080/api/accounts/v1',
          url: 'http://portal.marquee-system.svc.cluster.local:7008/api/accounts/v1',
          egress: { cidr: '10.99.0.254/32', port: 7008 },
        },
      },
    },
  }),
);
backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(mockServices.permissions.factory());
backend.add(catalogServiceMock.factory({ entities }));
backend.add(showsPlugin);
backend.start();
