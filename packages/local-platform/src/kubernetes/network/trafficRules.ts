import { layout } from '../../layout';
import { runCommand } from '../../system/runCommand';

/** Chain that lets pods' packets through even where the machine forwards nothing by default. */
export const FORWARD_CHAIN = 'MARQUEE-FORWARD';
/** Chain that gives pods this machine's address when they speak to the outside. */
export const MASQUERADE_CHAIN = 'MARQUEE-MASQ';

/** Chain that keeps packets for addresses of Services on this machine. */
export const INSIDE_CHAIN = 'MARQUEE-INSIDE';

/** Rules of the packet filter for the traffic of pods, in the format of `iptables-restore`. */
export function trafficRules(): string {
  const pods = layout.podNetwork;
  const services = layout.serviceNetwork;
  return [
    '*filter',
    `:${INSIDE_CHAIN} - [0:0]`,
    // What kube-proxy has not led to a pod belongs to nobody: refused at once,
    // where the default route would carry it to whoever has that address outside.
    `-A ${INSIDE_CHAIN} -d ${services} -j REJECT`,
    `-I OUTPUT -j ${INSIDE_CHAIN}`,
    `:${FORWARD_CHAIN} - [0:0]`,
    `-A ${FORWARD_CHAIN} -j ${INSIDE_CHAIN}`,
    `-A ${FORWARD_CHAIN} -s ${pods} -j ACCEPT`,
    `-A ${FORWARD_CHAIN} -d ${pods} -j ACCEPT`,
    `-I FORWARD -j ${FORWARD_CHAIN}`,
    'COMMIT',
    '*nat',
    `:${MASQUERADE_CHAIN} - [0:0]`,
    `-A ${MASQUERADE_CHAIN} -s ${pods} ! -d ${pods} -j MASQUERADE`,
    `-A POSTROUTING -j ${MASQUERADE_CHAIN}`,
    'COMMIT',
    '',
  ].join('\n');
}

/** Adds the rules for pods; the machine must have none of an earlier run. */
export async function addTrafficRules(): Promise<void> {
  await runCommand('iptables-restore', ['--noflush', '-w', '10'], {
    input: trafficRules(),
  });
}
