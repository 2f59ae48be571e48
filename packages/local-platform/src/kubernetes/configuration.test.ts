import { layout } from '../layout';
import { corefile } from './components/clusterDns';
import { trafficRules } from './network/trafficRules';
import { podNetwork } from './node/containerd';
import { reservedPerNode } from './node/nodeShare';
import { nodesReadySince } from './nodesReady';
import { localObjects, sharedObjects } from './objects/baseObjects';

const GIB = 1024 ** 3;

describe('reservedPerNode', () => {
  it.each([
    { cores: 2, memory: 24 * GIB },
    { cores: 8, memory: 16 * GIB },
    { cores: 64, memory: 256 * GIB },
  ])('lets three nodes together offer less than the machine: %j', machine => {
    const reserved = reservedPerNode(machine, 3);
    const cores = machine.cores - parseInt(reserved.cpu, 10) / 1000;
    const memory = machine.memory - parseInt(reserved.memory, 10) * 1024;
    // Thresholds for eviction, 100 MiB a node, are still in what is left here.
    expect(3 * cores).toBeCloseTo(machine.cores * 0.85, 1);
    expect(3 * memory).toBeLessThan(machine.memory * 0.8 + 0.31 * GIB);
    expect(3 * memory).toBeGreaterThan(machine.memory * 0.8);
  });
});

describe('corefile', () => {
  it('answers for the cluster, and passes other names on where the machine can resolve them', () => {
    const text = corefile({ kubeconfig: '/k', forward: true });
    expect(text).toContain('bind 10.99.0.254');
    expect(text).toContain('kubernetes cluster.local in-addr.arpa {');
    expect(text).toContain('forward . /etc/resolv.conf');
    expect(text).toContain('template IN A marquee.localhost {');
    expect(text).toContain('answer "{{ .Name }} 5 IN A 10.99.0.254"');
    expect(corefile({ kubeconfig: '/k', forward: false })).not.toContain(
      'forward',
    );
  });
});

describe('podNetwork', () => {
  it('gives the pods of a node the addresses of that node', () => {
    const text = JSON.stringify(
      podNetwork({ node: layout.nodes[2], reservations: '/run/ipam' }),
    );
    expect(text).toContain('"bridge":"mq3"');
    expect(text).toContain('"subnet":"10.244.3.0/24"');
  });
});

describe('trafficRules', () => {
  it('hides pods behind the machine only towards the outside', () => {
    expect(trafficRules()).toContain(
      '-s 10.244.0.0/16 ! -d 10.244.0.0/16 -j MASQUERADE',
    );
  });

  it('lets no packet for an address of a Service leave the machine', () => {
    const rules = trafficRules();
    expect(rules).toContain('-I OUTPUT -j MARQUEE-INSIDE');
    expect(rules).toContain('-A MARQUEE-INSIDE -d 10.96.0.0/16 -j REJECT');
    expect(rules.indexOf('-A MARQUEE-FORWARD -j MARQUEE-INSIDE')).toBeLessThan(
      rules.indexOf('-j ACCEPT'),
    );
  });
});

describe('nodesReadySince', () => {
  const node = (name: string, status: string, lastHeartbeatTime: string) => ({
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name },
    status: { conditions: [{ type: 'Ready', status, lastHeartbeatTime }] },
  });

  it('does not believe what a node said before this start', () => {
    const nodes = [
      node('fresh', 'True', '2026-11-22T10:00:05Z'),
      node('same-second', 'True', '2026-11-22T10:00:00Z'),
      node('old', 'True', '2026-11-22T09:59:59Z'),
      node('failing', 'False', '2026-11-22T10:00:05Z'),
    ];
    const since = Date.parse('2026-11-22T10:00:00.500Z');
    expect(nodesReadySince(nodes, since)).toEqual(['fresh', 'same-second']);
  });

  it('does not count a node that has said nothing yet', () => {
    const silent = {
      apiVersion: 'v1',
      kind: 'Node',
      metadata: { name: 'new' },
    };
    expect(nodesReadySince([silent], 0)).toEqual([]);
  });
});

describe('the base objects', () => {
  it("let the portal's Kubernetes pages read and nothing else, secrets not even that", () => {
    const role = sharedObjects().find(({ kind }) => kind === 'ClusterRole');
    const rules = role?.rules as { resources: string[]; verbs: string[] }[];
    expect(new Set(rules.flatMap(({ verbs }) => verbs))).toEqual(
      new Set(['get', 'list', 'watch']),
    );
    expect(rules.flatMap(({ resources }) => resources)).not.toContain(
      'secrets',
    );
  });

  it('name one default storage class, backed by host paths', () => {
    const classes = localObjects().filter(
      ({ kind }) => kind === 'StorageClass',
    );
    expect(classes).toMatchObject([
      {
        metadata: { name: 'standard' },
        provisioner: 'kubernetes.io/host-path',
      },
    ]);
  });
});
