import { layout, type PlatformPaths } from '../layout';
import type { StepTime } from '../steps';
import type { RunState } from './RunState';

/** What a person reads when everything that could be started has been. */
export function closingLines(options: {
  times: StepTime[];
  state: RunState;
  paths: PlatformPaths;
}): string[] {
  const { times, state, paths } = options;
  const faults = times.flatMap(({ title, outcome }) =>
    outcome.type === 'failed' ? [{ title, reason: outcome.reason }] : [],
  );
  const hasCluster = state.cluster !== undefined;
  return [
    '',
    `  Portal   ${layout.portalUrl}   sign in as the development guest`,
    hasCluster
      ? `  Buyers   ${layout.publicUrl}`
      : '  Buyers   nothing to visit: without a cluster no show can be opened',
    ...(hasCluster
      ? [`  Cluster  KUBECONFIG=${state.cluster?.kubeconfig}`]
      : []),
    `  Logs     ${paths.logsDir}`,
    ...faults.flatMap(({ title, reason }) => [
      '',
      `  Missing  ${title}: ${reason}`,
    ]),
    '',
    '  Ctrl-C stops everything; shows and their data are kept.',
    '',
  ];
}
