import { startEdge } from '../edge/startEdge';
import { clusterStepIds, clusterSteps } from '../kubernetes/clusterSteps';
import { layout } from '../layout';
import { startPrometheus } from '../monitoring/startPrometheus';
import { startRegistry } from '../registry/startRegistry';
import type { Step } from '../steps';
import { describeCluster } from './describeCluster';
import { machineSteps } from './machineSteps';
import { given, type RunState } from './RunState';

/** The steps that bring a cluster up on this machine, with everything that shows need around it. */
export function localClusterSteps(
  state: RunState,
  onProblem: (problem: string) => void,
): Step[] {
  const { paths, supervisor } = state.platform;
  return [
    ...machineSteps(state),
    ...clusterSteps({
      needs: ['programs'],
      context: () => ({
        paths,
        supervisor,
        programs: given(state.programs, 'programs'),
      }),
    }),
    {
      id: 'registry',
      title: 'Image registry',
      needs: [clusterStepIds.network],
      optional: true,
      run: () => startRegistry({ supervisor, paths }),
    },
    {
      id: 'monitoring',
      title: 'Prometheus',
      needs: [clusterStepIds.controlPlane],
      optional: true,
      run: ({ signal }) =>
        startPrometheus({ supervisor, paths, signal, onProblem }),
    },
    {
      id: 'cluster',
      title: 'Access to the cluster',
      needs: [clusterStepIds.controlPlane],
      optional: true,
      run: async ({ signal }) => {
        const { kubeconfig } = paths;
        const { host, port } = layout.edge;
        state.cluster = {
          ...(await describeCluster({ kubeconfig, paths, signal })),
          edgeUrl: `http://${host}:${port}`,
        };
      },
    },
    {
      id: 'edge',
      title: 'Edge for buyers',
      needs: [clusterStepIds.controlPlane],
      optional: true,
      run: ({ signal }) => startEdge({ supervisor, paths, signal, onProblem }),
    },
  ];
}
