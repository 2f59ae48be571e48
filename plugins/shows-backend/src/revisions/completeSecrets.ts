import type { PlannedSecret } from '@marquee/plugin-shows-common';
import { RolloutError } from './RolloutError';

/** Keys and values of a Secret. */
export type SecretData = Record<string, string>;

/**
 * Adds what planned secrets lack. Values that exist are kept: a database knows
 * its password from its first start. Derived values follow from the others and
 * are always made anew; given ones are always those of this moment.
 *
 * @returns the data of each secret, in the order of the plan
 * @throws RolloutError when a template names a value that no part has, or nobody
 *   knows a given one
 */
export function completeSecrets(options: {
  secrets: readonly PlannedSecret[];
  /** Existing data by the name of the secret. */
  existing: ReadonlyMap<string, SecretData>;
  /** What the portal's configuration gives, by the name of its variable. */
  given: SecretData;
  /** Makes that many random bytes, as base64url. */
  generate(bytes: number): string;
}): SecretData[] {
  const { secrets, existing, given, generate } = options;
  const generated = secrets.map(({ name, generated: wanted }) => {
    const data: SecretData = { ...existing.get(name) };
    for (const [key, bytes] of Object.entries(wanted)) {
      data[key] ??= generate(bytes);
    }
    return data;
  });
  const valueOf = (part: string, key: string) => {
    const index = secrets.findIndex(secret => secret.part === part);
    const value = generated[index]?.[key];
    if (value !== undefined) return value;
    throw new RolloutError({ type: 'secret-missing', part, key });
  };
  return secrets.map(({ part, derived, given: wanted }, index) => ({
    ...generated[index],
    ...pickGiven(part, wanted, given),
    ...Object.fromEntries(
      Object.entries(derived).map(([key, template]) => [
        key,
        template.replace(
          /\{(?:([\w-]+)\/)?(\w+)\}/g,
          (_, other: string | undefined, name: string) =>
            valueOf(other ?? part, name),
        ),
      ]),
    ),
  }));
}

function pickGiven(
  part: string,
  wanted: readonly string[],
  given: SecretData,
): SecretData {
  return Object.fromEntries(
    wanted.map(key => {
      const value = given[key];
      if (value !== undefined) return [key, value];
      throw new RolloutError({ type: 'setting-missing', part, key });
    }),
  );
}
