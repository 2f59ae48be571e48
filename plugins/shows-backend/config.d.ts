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
    /** The payment company of all shows that are opened from now on; see docs/payments.md. */
    payment?: {
      /**
       * Where pods find it: Toss Payments, or one in its shape; without `/v1`. Without
       * it no part that takes payments can run.
       */
      url?: string;
      /** As `marquee.accounts.egress`. */
      egress?: {
        namespace?: string;
        cidr?: string;
        port: number;
      };
      /**
       * Secret key of the merchant, needed with `url`. Box offices get it in a Secret.
       *
       * @visibility secret
       */
      secretKey?: string;
      /**
       * How the company knows where to call. `registered`: its merchant told it, or
       * nobody did, and box offices ask. `announced`: each payment says so, which only
       * the payment sandbox understands. Default: `registered`.
       */
      webhook?: 'registered' | 'announced';
    };
    /** Where buyers have their accounts. Without it no part that knows its buyers can run. */
    accounts?: {
      /**
       * Address of the accounts API for browsers, and issuer of its tokens:
       * `<accounts.publicSiteUrl>/api/accounts/v1`.
       */
      issuer?: string;
      /** The same, as pods find it. */
      url?: string;
      /**
       * What NetworkPolicies must let pods reach. Default: read from `url`, when
       * that names a Service of the cluster whose pods listen on the same port.
       */
      egress?: {
        /** Namespace of the pods that answer. */
        namespace?: string;
        /** Addresses that answer, when they are no pods, e.g. `10.0.0.5/32`. */
        cidr?: string;
        /** Port of the pods or at the addresses. */
        port: number;
      };
    };
  };
}
