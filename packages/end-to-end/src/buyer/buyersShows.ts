import { sampleShows, type StageShow } from '@marquee/stage';

/** Long enough to look at the page, on a slow machine too, while the last call asks. */
const HOLD_MS = 40_000;
const HOUR_MS = 60 * 60_000;

/**
 * The shows of a stage but for its stadium. `opening` does not go on sale during the
 * tests; seats of `brief`, a play, are held for so short a time that one sees it pass.
 */
export function buyersShows(): StageShow[] {
  const shows = sampleShows();
  const take = (id: string) => {
    const found = shows.find(({ setup }) => setup.facts.id === id);
    if (!found) throw new Error(`The stage does not give '${id}'`);
    return found.setup;
  };
  const opening = take('opening');
  const opensAt = new Date(Date.now() + HOUR_MS).toISOString();
  const brief = take('hamlet');
  return [
    ...['hamlet', 'long-run', 'club', 'gallery', 'yard'].map(id => ({
      setup: take(id),
    })),
    {
      setup: {
        ...opening,
        facts: { ...opening.facts, sale: { ...opening.facts.sale, opensAt } },
      },
    },
    {
      setup: {
        ...brief,
        facts: { ...brief.facts, id: 'brief', title: '짧은 연극' },
      },
      timings: {
        holdMs: HOLD_MS,
        longestHoldMs: 4 * HOLD_MS,
        extensionMs: HOLD_MS / 4,
      },
    },
  ];
}
