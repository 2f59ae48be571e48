import type { PlannedSecret } from '../../model';
import { partLabels } from '../labels';
import type { PartContext } from './context';
import { wireUrl } from './url';

/** The Secret of a part, or undefined when it has nothing to hide. */
export function planSecret(context: PartContext): PlannedSecret | undefined {
  const { show, part, name, outgoing } = context;
  const { descriptor } = part;
  const generated = Object.fromEntries(
    descriptor.secrets.map(({ env, bytes }) => [env, bytes]),
  );
  const derived = Object.fromEntries(
    outgoing
      .map(wire => ({ env: wire.env, ...wireUrl(wire, show) }))
      .filter(({ secret }) => secret)
      .map(({ env, url }) => [env, url]),
  );
  const given = outgoing.flatMap(({ end }) =>
    end.type === 'external' ? end.provider.secretEnv ?? [] : [],
  );
  const secret = {
    name,
    namespace: show.namespace,
    part: descriptor.name,
    labels: partLabels(show.show, descriptor),
    generated,
    derived,
    given,
  };
  return keysOf(secret).length === 0 ? undefined : secret;
}

/** Names of the values of a Secret, each once. */
export function keysOf(
  secret: Pick<PlannedSecret, 'generated' | 'derived' | 'given'>,
): string[] {
  const { generated, derived, given } = secret;
  const keys = [...Object.keys({ ...derived, ...generated }), ...given];
  return [...new Set(keys)];
}
