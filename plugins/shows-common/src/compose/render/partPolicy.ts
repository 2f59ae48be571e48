import type { KubernetesObject } from '../../model';
import { partSelector } from '../labels';
import type { PartContext } from './context';
import { renderMetadata } from './workload';

/**
 * Opens exactly the bindings of a part: in from its consumers, the edge and
 * Prometheus; out to its providers. Ports are those of pods, not of Services.
 */
export function renderPartPolicy(context: PartContext): KubernetesObject {
  const { show, part } = context;
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: renderMetadata(context),
    spec: {
      podSelector: {
        matchLabels: partSelector(show.show, part.descriptor.name),
      },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [...fromConsumers(context), ...fromSystem(context)],
      egress: toProviders(context),
    },
  };
}

function fromConsumers({ show, incoming }: PartContext): object[] {
  return incoming.flatMap(({ from, end }) =>
    end.type === 'part'
      ? [
          {
            from: [{ podSelector: podsOf(show.show, from) }],
            ports: [tcp(end.provided.port)],
          },
        ]
      : [],
  );
}

function fromSystem({ show, part }: PartContext): object[] {
  const { provides, metricsPort } = part.descriptor;
  const open = provides
    .filter(({ publicPath }) => publicPath !== undefined)
    .map(({ port }) => port);
  const ports = [...new Set([...open, ...(metricsPort ? [metricsPort] : [])])];
  if (ports.length === 0) return [];
  const from = [inNamespace(show.cluster.systemNamespace)];
  return [{ from, ports: ports.map(tcp) }];
}

function toProviders({ show, outgoing }: PartContext): object[] {
  return outgoing.map(({ to, end }) => {
    if (end.type === 'part') {
      return {
        to: [{ podSelector: podsOf(show.show, to) }],
        ports: [tcp(end.provided.port)],
      };
    }
    const { egress } = end.provider;
    const peer =
      'cidr' in egress
        ? { ipBlock: { cidr: egress.cidr } }
        : inNamespace(egress.namespace);
    return { to: [peer], ports: [tcp(egress.port)] };
  });
}

function podsOf(show: string, part: string): object {
  return { matchLabels: partSelector(show, part) };
}

function inNamespace(namespace: string): object {
  return {
    namespaceSelector: {
      matchLabels: { 'kubernetes.io/metadata.name': namespace },
    },
  };
}

function tcp(port: number): object {
  return { protocol: 'TCP', port };
}
