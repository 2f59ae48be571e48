import type { ShowFacts, Standing } from '@marquee/plugin-ticketing-common';

/**
 * The facts with every performance called off that the box office has called off;
 * undefined when they say so already.
 */
export function withCalledOff(
  facts: ShowFacts,
  standing: Standing,
): ShowFacts | undefined {
  const calledOff = standing.performances
    .filter(it => it.calledOff)
    .map(({ performance }) => performance);
  const isBehind = ({ id, state }: ShowFacts['performances'][number]) =>
    state !== 'cancelled' && calledOff.includes(id);
  if (!facts.performances.some(isBehind)) return undefined;
  return {
    ...facts,
    performances: facts.performances.map(performance =>
      isBehind(performance)
        ? { ...performance, state: 'cancelled' as const }
        : performance,
    ),
  };
}
