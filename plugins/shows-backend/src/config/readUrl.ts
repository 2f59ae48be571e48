import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/**
 * The address of what is outside of the cluster's shows; undefined when there is none.
 *
 * @param key - of the section below `marquee`
 * @throws InputError when it is none of `http` or `https`
 */
export function readUrl(
  key: string,
  config: Config | undefined,
): string | undefined {
  const url = config?.getOptionalString('url');
  if (url === undefined) return undefined;
  const protocol = URL.canParse(url) && new URL(url).protocol;
  if (protocol === 'http:' || protocol === 'https:') return url;
  throw new InputError(
    `marquee.${key}.url is no address of http or https: ${url}`,
  );
}
