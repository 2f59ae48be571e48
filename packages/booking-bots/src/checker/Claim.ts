/** From when until when somebody surely had a seat; ms since the run began. */
export interface Claim {
  performance: string;
  seat: number;
  /** What it came from: a hold or an order. */
  by: string;
  from: number;
  to: number;
}

/** Two claims of different origin on one seat at one time. */
export interface Clash {
  first: Claim;
  second: Claim;
}

/** Every first pair of claims on a seat that overlap, one a seat. */
export function findClashes(claims: readonly Claim[]): Clash[] {
  const bySeat = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.to <= claim.from) continue;
    const place = `${claim.performance} ${claim.seat}`;
    const known = bySeat.get(place);
    if (known) known.push(claim);
    else bySeat.set(place, [claim]);
  }
  const clashes: Clash[] = [];
  for (const all of bySeat.values()) {
    const clash = firstClash(all);
    if (clash) clashes.push(clash);
  }
  return clashes;
}

/** In the order of their beginnings, it is enough to remember who stays longest. */
function firstClash(claims: Claim[]): Clash | undefined {
  const sorted = [...claims].sort((a, b) => a.from - b.from);
  let [longest] = sorted;
  for (const claim of sorted.slice(1)) {
    if (claim.from < longest.to && claim.by !== longest.by) {
      return { first: longest, second: claim };
    }
    if (claim.to > longest.to) longest = claim;
  }
  return undefined;
}
