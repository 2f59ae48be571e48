import type {
  PartDescriptorInput,
  PoolPart,
} from '@marquee/plugin-container-pool-common';
import type { PoolSnapshot } from '@marquee/plugin-shows-common';
import { aPart, aPool } from '@marquee/plugin-shows-common/testUtils';

/** A pool whose parts are all played by one image. */
export function clusterPool(
  image: string,
  showPage: { image?: string; settings?: Record<string, string> } = {},
): PoolSnapshot {
  const part = (
    name: string,
    overrides: Partial<PartDescriptorInput>,
    own: string = image,
  ): PoolPart => ({
    image: own,
    descriptor: aPart({
      name,
      resources: {
        requests: { cpu: '10m', memory: '48Mi' },
        limits: { cpu: '250m', memory: '128Mi' },
      },
      probes: { readiness: { http: '/readyz', port: 8080 } },
      ...overrides,
    }).descriptor,
  });
  const provides = (
    capability: PartDescriptorInput['provides'][number]['capability'],
    publicPath?: string,
  ): PartDescriptorInput['provides'] => [
    {
      capability,
      port: 8080,
      protocol: 'http',
      url: 'http://user:{PASSWORD}@{host}:{port}',
      publicPath,
    },
  ];
  const secrets = [{ env: 'PASSWORD', bytes: 24 }];
  return {
    ...aPool(),
    parts: [
      part(
        'show-page',
        {
          provides: [
            { ...provides('show-page', '/')[0], url: 'http://{host}' },
          ],
          requires: [{ capability: 'booking' }],
          settings: showPage.settings,
        },
        showPage.image,
      ),
      part('box-office', {
        provides: [
          { ...provides('booking', '/api/ticketing')[0], url: 'http://{host}' },
        ],
        requires: [
          { capability: 'sql-database' },
          { capability: 'seat-store' },
          { capability: 'payment' },
        ],
        secrets: [{ env: 'MANAGEMENT_KEY', bytes: 32 }],
      }),
      part('postgres', {
        provides: provides('sql-database'),
        storage: { size: '16Mi', path: '/data' },
        secrets,
      }),
      part('redis', { provides: provides('seat-store'), secrets }),
    ],
  };
}
