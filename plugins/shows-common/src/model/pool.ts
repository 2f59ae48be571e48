import type {
  Capability,
  PoolPart,
} from '@marquee/plugin-container-pool-common';

/** Pods of a namespace or, for what runs outside the cluster, addresses; and the port there. */
export type ExternalEgress =
  | { namespace: string; port: number }
  | { cidr: string; port: number };

/** A capability that no part of the show provides but the world around it does. */
export interface ExternalProvider {
  capability: Capability;
  /** Where pods find it. */
  url: string;
  /** What NetworkPolicies must let pods reach. */
  egress: ExternalEgress;
  /** What else those who use it are told in their environment. */
  env?: Record<string, string>;
  /**
   * Names of variables that they are told in secret. Values are known only to whoever
   * applies a plan, so that no pool and no plan can give them away.
   */
  secretEnv?: string[];
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
