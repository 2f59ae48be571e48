import type { Readable } from 'node:stream';

/**
 * Any object of the Kubernetes API, as raw JSON: nothing is dropped, renamed or turned into a `Date`.
 *
 * @public
 */
export type KubernetesObject = {
  apiVersion: string;
  kind: string;
  metadata: ObjectMetadata;
  [field: string]: unknown;
};

/**
 * The part of an object's metadata that callers read; further fields are kept as they come.
 *
 * @public
 */
export type ObjectMetadata = {
  name: string;
  namespace?: string;
  uid?: string;
  resourceVersion?: string;
  generation?: number;
  creationTimestamp?: string;
  deletionTimestamp?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  ownerReferences?: Array<{
    apiVersion: string;
    kind: string;
    name: string;
    uid: string;
    controller?: boolean;
  }>;
  [field: string]: unknown;
};

/**
 * Names one object.
 *
 * @public
 */
export type ObjectRef = {
  apiVersion: string;
  kind: string;
  name: string;
  /** Needed for namespaced kinds. */
  namespace?: string;
};

/**
 * Names the objects of one kind, in one namespace or (without `namespace`) in all.
 *
 * @public
 */
export type ListTarget = {
  apiVersion: string;
  kind: string;
  namespace?: string;
  /** Kubernetes label selector, such as `marquee.dev/show=phantom,marquee.dev/part in (redis)`. */
  labelSelector?: string;
  /** Kubernetes field selector, such as `metadata.name=box-office`. */
  fieldSelector?: string;
};

/**
 * The objects that a list call found, with the version from which a watch can go on.
 *
 * @public
 */
export type KubernetesList = {
  items: KubernetesObject[];
  resourceVersion: string;
};

/**
 * Options that every call takes.
 *
 * @public
 */
export type CallOptions = {
  signal?: AbortSignal;
};

/**
 * How to write an object.
 *
 * @public
 */
export type ApplyOptions = CallOptions & {
  /** The name under which the server remembers which fields are ours. */
  fieldManager: string;
  /** Takes fields over from other managers instead of failing with reason `Conflict`. */
  force?: boolean;
  /** Lets the server check everything, admission included, without storing anything. */
  dryRun?: boolean;
};

/**
 * How to delete an object.
 *
 * @public
 */
export type DeleteOptions = CallOptions & {
  /** What happens to the objects that this one owns; the server's default differs between kinds. */
  propagation?: 'Foreground' | 'Background' | 'Orphan';
  /** Deletes only exactly this object, not a later one of the same name. */
  preconditions?: { uid?: string; resourceVersion?: string };
  /** Seconds that a pod gets to end; 0 ends it at once, and forgets it before it has ended. */
  graceSeconds?: number;
};

/**
 * How to change some fields of an object.
 *
 * @public
 */
export type PatchOptions = CallOptions & {
  fieldManager?: string;
  dryRun?: boolean;
  /** For example `scale` or `status`. */
  subresource?: string;
};

/**
 * Which log lines to read.
 *
 * @public
 */
export type LogOptions = CallOptions & {
  /** Needed when the pod has several containers. */
  container?: string;
  tailLines?: number;
  /** Reads the container's last run, the one that crashed. */
  previous?: boolean;
};

/**
 * One request to a service inside the cluster, carried by the API server.
 *
 * The API server keeps the header `Authorization` for itself and does not pass it on: credentials for
 * the service must travel in another header.
 *
 * @public
 */
export type ServiceRequest = CallOptions & {
  namespace: string;
  service: string;
  /** Number or name of the service's port. */
  port: number | string;
  /** Path with query, beginning with a slash. */
  path: string;
  /** Default `GET`. */
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
};

/**
 * What the service answered; any status, also 4xx and 5xx.
 *
 * @public
 */
export type ServiceResponse = {
  status: number;
  headers: Record<string, string>;
  body: string;
};

/**
 * What the service answers, as it comes; any status, also 4xx and 5xx.
 *
 * @public
 */
export type ServiceStream = {
  status: number;
  headers: Record<string, string>;
  /** Has to be read to its end, or destroyed. */
  body: Readable;
};

/**
 * One change that a watch saw.
 *
 * @public
 */
export type WatchEvent = {
  type: 'ADDED' | 'MODIFIED' | 'DELETED';
  object: KubernetesObject;
};

/**
 * What a watch tells its caller. An exception thrown by a callback ends the watch and rejects it.
 *
 * @public
 */
export type WatchOptions = {
  /** Called with all objects: first, and again whenever the watch had to start over. */
  onSync(items: KubernetesObject[]): void;
  onEvent(event: WatchEvent): void;
  /** Called when the connection was lost; the watch tries again by itself. */
  onError?(error: Error): void;
  /** Ends the watch. */
  signal: AbortSignal;
};
