import { existsSync } from 'node:fs';
import { layout } from '../layout';
import { runCommand } from '../system/runCommand';

/** A line about a chain of kube-proxy, of the CNI plugins or of our own traffic rules, or a jump into one. */
const OURS = /(?:^:|-A |-[jg] )(?:KUBE-|CNI-|MARQUEE-)/;

/**
 * A saved table of the packet filter without the cluster's chains and the jumps into them.
 *
 * @returns undefined when there is nothing of the cluster in it
 */
export function withoutClusterRules(saved: string): string | undefined {
  const lines = saved.split('\n');
  const kept = lines.filter(line => !OURS.test(line));
  return kept.length === lines.length ? undefined : kept.join('\n');
}

/**
 * Removes the cluster's rules for both versions of the internet protocol; all others stay. Other clusters
 * name their chains alike, so nothing is touched unless our bridge shows that a cluster of ours ran here:
 * the bridge comes before the first rule and must go after the last.
 *
 * @param bridge - the network device that a cluster of ours leaves behind
 */
export async function removeClusterRules(
  bridge: string = layout.bridge,
): Promise<void> {
  if (!existsSync(`/sys/class/net/${bridge}`)) return;
  for (const family of ['iptables', 'ip6tables']) {
    const saved = await runCommand(`${family}-save`, []).catch(() => '');
    const kept = withoutClusterRules(saved);
    if (kept !== undefined) {
      await runCommand(`${family}-restore`, [], { input: kept });
    }
  }
}
