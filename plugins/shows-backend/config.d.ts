export interface Config {
  marquee?: {
    /**
     * Shows are served at `<scheme>://<show>.<domain>`; may carry a port.
     * Default: `marquee.localhost:8080`.
     */
    domain?: string;
    /** `http` or `https`. Default: `http`. */
    scheme?: 'http' | 'https';
    cluster?: {
      /**
       * File that says how to reach the cluster that shows run on. Without it
       * nothing can be opened; everything else works.
       */
      kubeconfig?: string;
      /** Context of that file. Default: its current one. */
      context?: string;
      /** Class of the Ingress objects that shows get. Default: `marquee`. */
      ingressClass?: string;
      /**
       * Namespace from which the edge and Prometheus reach the pods of shows.
       * Default: `marquee-system`.
       */
      systemNamespace?: string;
    };
    edge?: {
      /**
       * Where the edge listens, as seen from the portal. When given, a show is
       * on sale only once its page answers there.
       */
      url?: string;
    };
    payment?: {
      /** Where pods find the payment company. Without it no part that takes payments can run. */
      url?: string;
      /**
       * What NetworkPolicies must let pods reach. Default: read from `url`, when
       * that names a Service of the cluster whose pods listen on the same port.
       */
      egress?: {
        namespace: string;
        /** Port of the pods. */
        port: number;
      };
    };
  };
}
