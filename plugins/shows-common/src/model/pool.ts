import type {
  Capability,
  PoolPart,
} from '@marquee/plugin-container-pool-common';

/** A capability that no part of the show provides but the world around it does. */
export interface ExternalProvider {
  capability: Capability;
  /** Where pods find it. */
  url: string;
  /** Namespace and port that NetworkPolicies must let pods reach. */
  egress: { namespace: string; port: number };
}

/** Everything that composition knows besides the specification. */
export interface PoolSnapshot {
  parts: PoolPart[];
  external: ExternalProvider[];
  cluster: {
    /** Shows are served at `<show>.<domain>`; may carry a port, e.g. `marquee.localhost:8080`. */
    domain: string;
    /** `http` or `https`. */
    scheme: 'http' | 'https';
    ingressClass: string;
    /** Namespaces from which the edge and Prometheus reach pods. */
    systemNamespace: string;
  };
}
