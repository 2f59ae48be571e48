import { compareText } from '../pool';
import type { PartContext } from './context';
import { keysOf, planSecret } from './secret';
import type { WireEnd } from '../resolve';
import { wireUrl } from './url';

/** One environment variable of a container. */
export type EnvVar =
  | { name: string; value: string }
  | {
      name: string;
      valueFrom: { secretKeyRef: { name: string; key: string } };
    };

/**
 * Environment of a part, sorted by name. A name occurs once, or server-side
 * apply refuses the object; what Marquee says goes before the part's own settings.
 */
export function renderEnv(context: PartContext): EnvVar[] {
  const { show, part, name, outgoing } = context;
  const { settings, provides } = part.descriptor;
  const secret = planSecret(context);
  const plain: Record<string, string> = {
    ...settings,
    ...Object.fromEntries(
      outgoing.map(wire => [wire.env, wireUrl(wire, show).url]),
    ),
    ...Object.assign({}, ...outgoing.map(({ end }) => envOf(end))),
    PORT: String(provides[0].port),
    SHOW_ID: show.show,
    PUBLIC_URL: show.url,
    DIRECTORY_URL: `${show.cluster.scheme}://${show.cluster.domain}`,
  };
  const hidden = secret ? keysOf(secret) : [];
  const variables: EnvVar[] = [
    ...Object.entries(plain)
      .filter(([key]) => !hidden.includes(key))
      .map(([key, value]) => ({ name: key, value })),
    ...hidden.map(key => ({
      name: key,
      valueFrom: { secretKeyRef: { name, key } },
    })),
  ];
  return variables.sort((a, b) => compareText(a.name, b.name));
}

function envOf(end: WireEnd): Record<string, string> | undefined {
  return end.type === 'external' ? end.provider.env : undefined;
}
