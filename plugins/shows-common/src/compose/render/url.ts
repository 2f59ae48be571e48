import type {
  PoolPart,
  ProvidedCapability,
} from '@marquee/plugin-container-pool-common';
import { objectName, serviceHost } from '../names';
import type { Wire } from '../resolve';
import type { ShowContext } from './context';

/** Where the consumer of a wire finds the capability. */
export interface WireUrl {
  /** The URL; templates of secrets stay in it as `{part/KEY}`. */
  url: string;
  secret: boolean;
}

/** Fills in the address that a consumer gets; secrets keep a place, since values are never part of a plan. */
export function wireUrl(wire: Wire, show: ShowContext): WireUrl {
  if (wire.end.type === 'external') {
    return { url: wire.end.provider.url, secret: false };
  }
  const { part, provided } = wire.end;
  const { name } = part.descriptor;
  const host = serviceHost(objectName(show.show, name), show.namespace);
  let secret = false;
  const url = provided.url.replace(/\{(\w+)\}/g, (_, key: string) => {
    if (key === 'host') return host;
    if (key === 'port') return String(provided.port);
    secret = true;
    return `{${name}/${key}}`;
  });
  return { url, secret };
}

/**
 * Placeholders in a part's URL templates that are neither `host`, `port` nor
 * one of its own secrets; a part that has any cannot be wired.
 */
export function undeclaredPlaceholders({ descriptor }: PoolPart): string[] {
  const known = ['host', 'port', ...descriptor.secrets.map(({ env }) => env)];
  const used = descriptor.provides.flatMap(placeholders);
  return used.filter(key => !known.includes(key));
}

function placeholders({ url }: ProvidedCapability): string[] {
  return [...url.matchAll(/\{(\w+)\}/g)].map(([, key]) => key);
}
