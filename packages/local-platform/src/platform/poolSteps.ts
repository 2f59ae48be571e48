import { buildPool } from '@marquee/image-builder';
import { ClusterClient } from '@marquee/cluster-client';
import type { Step } from '../steps';
import { layout } from '../layout';
import { applySystemServices } from './applySystemServices';
import { given, type RunState } from './RunState';

/** Where images are pushed to, and what the cluster calls that place. */
export interface RegistryAddress {
  /** For uploads, e.g. `http://10.99.0.254:5000`. */
  url: string;
  /** Host part of image references. */
  name: string;
}

/** The steps that make the first images and start the platform's own services in the cluster. */
export function poolSteps(
  state: RunState,
  options: { registry: RegistryAddress; needs: string[] },
): Step[] {
  const { paths } = state.platform;
  return [
    {
      id: 'pool',
      title: 'Images of the pool',
      needs: options.needs,
      optional: true,
      async run({ report }) {
        state.pool = await buildPool({
          checkout: paths.checkout,
          cacheDir: paths.cacheDir,
          outFile: paths.poolFile,
          registry: options.registry,
          report,
        });
      },
    },
    {
      id: 'system-services',
      title: 'Directory and payment sandbox',
      needs: ['pool', 'cluster'],
      optional: true,
      async run({ report, signal }) {
        const { kubeconfig } = given(state.cluster, 'cluster');
        const client = await ClusterClient.fromKubeconfig({ file: kubeconfig });
        try {
          await applySystemServices({
            client,
            checkout: paths.checkout,
            images: given(state.pool, 'pool').images,
            domain: process.env.MARQUEE_DOMAIN || layout.publicDomain,
            report,
            signal,
          });
        } finally {
          client.close();
        }
      },
    },
  ];
}
