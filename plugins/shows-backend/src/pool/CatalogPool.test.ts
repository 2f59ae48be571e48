import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { aPart, aPool } from '@marquee/plugin-shows-common/testUtils';
import { CatalogPool } from './CatalogPool';

const image = (name: string, spec: object): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Resource',
  metadata: { name },
  spec: { type: 'container-image', ...spec },
});

describe('CatalogPool', () => {
  it('reads the images of the catalog and skips a broken one with a warning', async () => {
    const logger = mockServices.logger.mock();
    const { external, cluster } = aPool();
    const part = aPart();
    const misleading = aPart({
      name: 'misleading',
      provides: [
        {
          capability: 'booking',
          port: 1,
          protocol: 'tcp',
          url: 'x://{PASSWORD}@{host}',
        },
      ],
    });
    const pool = new CatalogPool({
      auth: mockServices.auth(),
      catalog: catalogServiceMock({
        entities: [
          image('waiting-room', { ...part }),
          image('tagged', { ...part, image: 'waiting-room:latest' }),
          image('misleading', { ...misleading }),
          { ...image('other', { ...part }), spec: { type: 'website' } },
        ],
      }),
      logger,
      surroundings: { external, cluster },
    });
    expect(await pool.readPool()).toEqual({
      parts: [part],
      external,
      cluster,
    });
    expect(logger.warn.mock.calls.map(([message]) => message)).toEqual([
      expect.stringContaining("'tagged' cannot be used"),
      expect.stringContaining('no secret is named PASSWORD'),
    ]);
  });
});
