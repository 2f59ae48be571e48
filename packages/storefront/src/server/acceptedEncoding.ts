/** A form in which contents can be sent. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** The smallest form that a browser says it takes, by its `Accept-Encoding`. */
export function acceptedEncoding(
  header: string | string[] | undefined,
): Encoding {
  const offers = String(header ?? '')
    .toLowerCase()
    .split(',')
    .map(offer => offer.trim().split(/\s*;\s*/))
    .filter(([, quality]) => !/^q=0(\.0*)?$/.test(quality ?? ''))
    .map(([name]) => name);
  if (offers.includes('br')) return 'br';
  return offers.includes('gzip') ? 'gzip' : 'identity';
}
