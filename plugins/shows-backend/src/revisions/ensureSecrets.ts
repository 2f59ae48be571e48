import type { ClusterClient } from '@marquee/cluster-client';
import type { PlannedSecret } from '@marquee/plugin-shows-common';
import { randomBytes } from 'node:crypto';
import { FIELD_MANAGER, stampRevision } from './applyObjects';
import { completeSecrets, type SecretData } from './completeSecrets';

/**
 * Makes the secrets of a show that do not exist yet, and renews what they are given.
 * Values are never logged and never leave the cluster.
 *
 * @throws RolloutError as {@link completeSecrets}, before anything is written
 */
export async function ensureSecrets(options: {
  cluster: ClusterClient;
  secrets: readonly PlannedSecret[];
  /** What the portal's configuration gives, by the name of its variable. */
  given: SecretData;
  revision: number;
  signal: AbortSignal;
}): Promise<void> {
  const { cluster, secrets, given, revision, signal } = options;
  const existing = new Map<string, SecretData>();
  for (const { name, namespace } of secrets) {
    const data = await readSecret({ cluster, name, namespace, signal });
    if (data) existing.set(name, data);
  }
  const completed = completeSecrets({
    secrets,
    existing,
    given,
    generate: bytes => randomBytes(bytes).toString('base64url'),
  });
  for (const [index, { name, namespace, labels }] of secrets.entries()) {
    const secret = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name, namespace, labels },
      type: 'Opaque',
      data: mapValues(completed[index], value =>
        Buffer.from(value).toString('base64'),
      ),
    };
    await cluster.apply(stampRevision(secret, revision), {
      fieldManager: FIELD_MANAGER,
      force: true,
      signal,
    });
  }
}

/** Reads a Secret, or gives undefined when there is none. */
export async function readSecret(options: {
  cluster: Pick<ClusterClient, 'find'>;
  name: string;
  namespace: string;
  signal: AbortSignal;
}): Promise<SecretData | undefined> {
  const { cluster, name, namespace, signal } = options;
  const ref = { apiVersion: 'v1', kind: 'Secret', name, namespace };
  const secret = await cluster.find(ref, { signal });
  return (
    secret &&
    mapValues((secret.data ?? {}) as SecretData, value =>
      Buffer.from(value, 'base64').toString('utf8'),
    )
  );
}

function mapValues(
  data: SecretData,
  change: (value: string) => string,
): SecretData {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, change(value)]),
  );
}
