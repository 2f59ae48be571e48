import type {
  ClusterClient,
  KubernetesObject,
  ListTarget,
  ObjectRef,
  ServiceRequest,
  ServiceResponse,
  ServiceStream,
} from '@marquee/cluster-client';
import { Readable } from 'node:stream';

const keyOf = ({ kind, name }: { kind: string; name: string }) =>
  `${kind}/${name}`;

/** A cluster that keeps what it is given and never starts a pod. */
export class FakeCluster {
  readonly objects = new Map<string, KubernetesObject>();
  /** Requests to services, in their order; all are answered with 200. */
  readonly requests: ServiceRequest[] = [];

  /** This cluster in the type that the code under test asks for. */
  get client(): ClusterClient {
    return this as unknown as ClusterClient;
  }

  async find(ref: ObjectRef) {
    return this.objects.get(keyOf(ref));
  }

  async list({ kind, labelSelector = '' }: ListTarget) {
    const labels = labelSelector.split(',').filter(Boolean);
    const items = [...this.objects.values()].filter(
      object =>
        object.kind === kind &&
        labels.every(label => {
          const [name, value] = label.split('=');
          return object.metadata.labels?.[name] === value;
        }),
    );
    return { items };
  }

  async apply(object: KubernetesObject, options: { dryRun?: boolean }) {
    const { kind, metadata } = object;
    const key = keyOf({ kind, name: metadata.name });
    if (!options.dryRun) this.objects.set(key, object);
    return object;
  }

  async delete(ref: ObjectRef) {
    return this.objects.delete(keyOf(ref));
  }

  /** As the real one: the same answer, as a stream. */
  async serviceStream(request: ServiceRequest): Promise<ServiceStream> {
    const { body, ...head } = await this.serviceProxy(request);
    return { ...head, body: Readable.from([body]) };
  }

  async serviceProxy(request: ServiceRequest): Promise<ServiceResponse> {
    this.requests.push(request);
    return { status: 200, headers: {}, body: '' };
  }
}
