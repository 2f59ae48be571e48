import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClusterClient, KubernetesObject } from '@marquee/cluster-client';
import { parseAllDocuments } from 'yaml';
import { waitUntil } from '../system/waitUntil';

const READY_MS = 120_000;

/**
 * Applies the manifests of `k8s/platform` and waits until their Deployments are up to date and their Services answer.
 *
 * @throws Error - when an image is unknown, an object is refused, or a service does not answer in time
 */
export async function applySystemServices(options: {
  client: ClusterClient;
  checkout: string;
  /** Image by digest, by its short name in the manifests. */
  images: Record<string, string>;
  /** Where buyers find the directory; every show, and the payment sandbox, is below it. May have a port. */
  domain: string;
  report: (detail: string) => void;
  signal: AbortSignal;
}): Promise<void> {
  const { client, checkout, images, domain, report, signal } = options;
  const folder = join(checkout, 'k8s', 'platform');
  const objects = await readManifests(folder, domain);
  for (const object of objects) {
    await client.apply(withImages(object, images), {
      fieldManager: 'marquee-local-platform',
      force: true,
      signal,
    });
  }
  for (const object of objects) {
    const { name } = object.metadata;
    report(`waiting for ${name}`);
    await waitUntil(`${name} to serve`, () => serves(client, object, signal), {
      timeoutMs: READY_MS,
      signal,
    });
  }
}

/** After a restart a Deployment claims what was true before it; so its Service is asked itself. */
async function serves(
  client: ClusterClient,
  object: KubernetesObject,
  signal: AbortSignal,
): Promise<boolean> {
  const { apiVersion, kind, metadata } = object;
  const { name, namespace = '' } = metadata;
  if (kind === 'Deployment') {
    const ref = { apiVersion, kind, name, namespace };
    return isAvailable(await client.get(ref, { signal }));
  }
  const spec = object.spec as
    | { selector?: object; ports: { port: number }[] }
    | undefined;
  if (kind !== 'Service' || !spec?.selector) return true;
  const { port } = spec.ports[0];
  const request = { namespace, service: name, port, path: '/readyz', signal };
  return (await client.serviceProxy(request)).status === 200;
}

async function readManifests(
  dir: string,
  domain: string,
): Promise<KubernetesObject[]> {
  const names = (await readdir(dir)).filter(name => name.endsWith('.yaml'));
  const texts = names.sort().map(name => readFile(join(dir, name), 'utf8'));
  return (await Promise.all(texts)).flatMap(text =>
    parseAllDocuments(atDomain(text, domain)).flatMap(
      document => document.toJS() ?? [],
    ),
  );
}

/** Manifests that are written for the domain of the local platform, for another one. */
export function atDomain(text: string, domain: string): string {
  const [host] = domain.split(':');
  return text.replace(/marquee\.localhost(:8080)?/g, (_, port?: string) =>
    port ? domain : host,
  );
}

/**
 * An object whose image fields, which hold only a name, hold the image's digest reference instead.
 *
 * @throws Error - naming an image that is not among the given ones
 */
export function withImages<T>(value: T, images: Record<string, string>): T {
  if (Array.isArray(value)) {
    return value.map(item => withImages(item, images)) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, field]) => {
    if (key !== 'image' || typeof field !== 'string') {
      return [key, withImages(field, images)];
    }
    const image = images[field];
    if (!image) throw new Error(`There is no image called ${field}`);
    return [key, image];
  });
  return Object.fromEntries(entries);
}

/** Whether a Deployment's newest form runs and the old one is gone. */
export function isAvailable(deployment: KubernetesObject): boolean {
  const wanted = (deployment.spec as { replicas?: number }).replicas ?? 1;
  const status = (deployment.status ?? {}) as Record<
    string,
    number | undefined
  >;
  return (
    (status.observedGeneration ?? 0) >= (deployment.metadata.generation ?? 0) &&
    (status.updatedReplicas ?? 0) >= wanted &&
    (status.availableReplicas ?? 0) >= wanted &&
    (status.replicas ?? 0) === (status.updatedReplicas ?? 0)
  );
}
