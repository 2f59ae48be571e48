import { delimiter, resolve } from 'node:path';
import { layout, type PlatformPaths } from '../layout';
import type { Step } from '../steps';
import { existingClusterSteps } from './existingClusterSteps';
import { localClusterSteps } from './localClusterSteps';
import { poolSteps } from './poolSteps';
import { claimStep, portalSteps } from './portalSteps';
import type { RunState } from './RunState';

/** All steps of a start, on a cluster of our own or on the one that the environment names. */
export function platformSteps(
  state: RunState,
  options: { env: NodeJS.ProcessEnv; onProblem: (problem: string) => void },
): Step[] {
  const { env, onProblem } = options;
  const existing = existingKubeconfig(state.platform.paths, env);
  return [
    claimStep(state, { existingCluster: existing !== undefined }),
    ...(existing
      ? [
          ...existingClusterSteps(state, existing),
          ...existingPool(state, env.MARQUEE_REGISTRY),
        ]
      : [
          ...localClusterSteps(state, onProblem),
          ...poolSteps(state, {
            registry: {
              url: `http://${layout.registry.host}:${layout.registry.port}`,
              name: layout.registryName,
            },
            needs: ['registry'],
          }),
        ]),
    ...portalSteps(state),
  ];
}

/**
 * The kubeconfig that `KUBECONFIG` names, unless it is the one of our own cluster,
 * which people export to look into it.
 */
export function existingKubeconfig(
  paths: PlatformPaths,
  env: NodeJS.ProcessEnv,
): string | undefined {
  const named = env.KUBECONFIG?.split(delimiter).find(Boolean);
  if (!named || resolve(named) === resolve(paths.kubeconfig)) return undefined;
  return resolve(named);
}

/** Images for an existing cluster go where its nodes can pull them: `MARQUEE_REGISTRY`, a host with port. */
function existingPool(state: RunState, registry?: string): Step[] {
  if (!registry) {
    return [
      {
        id: 'pool',
        title: 'Images of the pool',
        needs: [],
        optional: true,
        async run() {
          throw new Error(
            'set MARQUEE_REGISTRY to a registry from which the cluster of KUBECONFIG can pull, e.g. registry.example.org:5000',
          );
        },
      },
    ];
  }
  const [, scheme = 'https:', name] =
    /^(https?:)?(?:\/\/)?(.*)$/.exec(registry) ?? [];
  return poolSteps(state, {
    registry: { url: `${scheme}//${name}`, name },
    needs: ['cluster'],
  });
}
