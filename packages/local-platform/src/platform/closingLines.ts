import { layout, type PlatformPaths } from '../layout';
import type { StepTime } from '../steps';
import type { PortalCluster } from './portalProcess';
import type { DemoAccount } from './findDemoAccounts';
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
  const { cluster } = state;
  return [
    '',
    `  Portal   ${layout.portalUrl}`,
    `  Buyers   ${buyersPlace(cluster)}`,
    `  Mail     ${layout.mailboxUrl}   all mail ends there`,
    ...(cluster ? [`  Cluster  KUBECONFIG=${cluster.kubeconfig}`] : []),
    `  Logs     ${paths.logsDir}`,
    ...signInLines(state.demoAccounts ?? []),
    ...faults.flatMap(({ title, reason }) => [
      '',
      `  Missing  ${title}: ${reason}`,
    ]),
    '',
    cluster && !cluster.edgeUrl
      ? '  Ctrl-C stops the portal; shows go on in their cluster.'
      : '  Ctrl-C stops everything; shows and their data are kept.',
    '',
  ];
}

function signInLines(accounts: DemoAccount[]): string[] {
  if (accounts.length === 0) return [];
  const width = Math.max(...accounts.map(({ email }) => email.length));
  return [
    '',
    '  Demo accounts, on this machine only:',
    ...accounts.map(
      ({ email, password }) => `  ${email.padEnd(width)}   ${password}`,
    ),
  ];
}

/** A cluster that is not ours has an edge of its own, of which nothing is known here. */
function buyersPlace(cluster?: PortalCluster): string {
  if (!cluster) {
    return 'nothing to visit: without a cluster no show can be opened';
  }
  if (cluster.edgeUrl) return layout.publicUrl;
  const domain = process.env.MARQUEE_DOMAIN || layout.publicDomain;
  return `*.${domain}, where the cluster serves Ingresses of the class marquee`;
}
