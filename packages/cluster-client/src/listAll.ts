import type { ApiServer } from './transport/ApiServer';
import type { KubernetesList, KubernetesObject, ListTarget } from './types';

type Page = {
  metadata: { resourceVersion: string; continue?: string };
  items: KubernetesObject[];
};

const PAGE_SIZE = '500';

/** Reads a list page by page, and puts back `apiVersion` and `kind`, which the server leaves out of items. */
export async function listAll(options: {
  server: ApiServer;
  path: string;
  target: ListTarget;
  signal?: AbortSignal;
}): Promise<KubernetesList> {
  const { server, path, target, signal } = options;
  const { apiVersion, kind, labelSelector, fieldSelector } = target;
  const items: KubernetesObject[] = [];
  let next: string | undefined;
  for (;;) {
    const page: Page = await server.json({
      method: 'GET',
      path,
      query: { labelSelector, fieldSelector, limit: PAGE_SIZE, continue: next },
      signal,
    });
    for (const item of page.items) items.push({ ...item, apiVersion, kind });
    next = page.metadata.continue || undefined;
    if (!next) {
      return { items, resourceVersion: page.metadata.resourceVersion };
    }
  }
}
