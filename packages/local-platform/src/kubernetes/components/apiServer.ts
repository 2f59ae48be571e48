import { join } from 'node:path';
import { layout } from '../../layout';
import type { ComponentOptions } from '../../supervise';
import { answers } from '../../system/answers';
import { type ClusterContext, pkiDir } from '../ClusterContext';

const ISSUER = 'https://kubernetes.default.svc';

/** The API server, reachable from this machine only. */
export function apiServer(context: ClusterContext): ComponentOptions {
  const { host, port } = layout.apiServer;
  const pki = (file: string) => join(pkiDir(context.paths), file);
  return {
    name: 'kube-apiserver',
    command: context.programs['kube-apiserver'],
    args: [
      `--etcd-servers=http://${layout.etcd.host}:${layout.etcd.port}`,
      `--bind-address=${host}`,
      `--secure-port=${port}`,
      // Endpoints may not be loopback addresses.
      `--advertise-address=${layout.hostAddress}`,
      `--service-cluster-ip-range=${layout.serviceNetwork}`,
      `--client-ca-file=${pki('ca.crt')}`,
      `--tls-cert-file=${pki('apiserver.crt')}`,
      `--tls-private-key-file=${pki('apiserver.key')}`,
      `--service-account-issuer=${ISSUER}`,
      `--service-account-key-file=${pki('service-accounts.pub')}`,
      `--service-account-signing-key-file=${pki('service-accounts.key')}`,
      `--kubelet-client-certificate=${pki('admin.crt')}`,
      `--kubelet-client-key=${pki('admin.key')}`,
      `--kubelet-certificate-authority=${pki('ca.crt')}`,
      `--kubelet-preferred-address-types=InternalIP`,
      `--authorization-mode=Node,RBAC`,
      `--enable-admission-plugins=NodeRestriction`,
      `--profiling=false`,
      ...aggregation(pki),
    ],
    ready: () => answers(`https://${host}:${port}/readyz`),
    stopAfter: ['kube-controller-manager', 'kube-scheduler'],
    // It waits for its watchers, and has no state of its own to lose.
    stopTimeoutMs: 500,
  };
}

/** Lets the API server pass requests for metrics on to metrics-server. */
function aggregation(pki: (file: string) => string): string[] {
  return [
    `--requestheader-client-ca-file=${pki('ca.crt')}`,
    `--requestheader-allowed-names=front-proxy`,
    `--requestheader-extra-headers-prefix=X-Remote-Extra-`,
    `--requestheader-group-headers=X-Remote-Group`,
    `--requestheader-username-headers=X-Remote-User`,
    `--proxy-client-cert-file=${pki('front-proxy.crt')}`,
    `--proxy-client-key-file=${pki('front-proxy.key')}`,
    `--enable-aggregator-routing=true`,
  ];
}
