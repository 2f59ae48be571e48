import type { KubernetesObject } from '@marquee/cluster-client';

/** An Ingress, as far as the edge reads it. */
export interface IngressObject extends KubernetesObject {
  spec?: {
    ingressClassName?: string;
    defaultBackend?: IngressBackend;
    rules?: Array<{
      host?: string;
      http?: {
        paths: Array<{
          path?: string;
          pathType: 'Exact' | 'Prefix' | 'ImplementationSpecific';
          backend: IngressBackend;
        }>;
      };
    }>;
  };
}

/** Names the service that gets a request. */
export interface IngressBackend {
  service?: { name: string; port: { name?: string; number?: number } };
}

/** A Service, as far as the edge reads it. */
export interface ServiceObject extends KubernetesObject {
  spec?: {
    clusterIP?: string;
    ports?: Array<{ name?: string; port: number }>;
  };
}
