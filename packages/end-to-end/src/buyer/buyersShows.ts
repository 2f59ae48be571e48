import { sampleShows, type StageShow } from '@marquee/stage';

const HOLD_MS = 8_000;

const idOf = ({ facts }: StageShow['setup']) => facts.id;

/**
 * The shows of a stage but for its stadium, and `brief`, a play whose seats are held for
 * so short a time that one sees it pass.
 */
export function buyersShows(): StageShow[] {
  const shows = sampleShows().filter(({ setup }) => idOf(setup) !== 'aurora');
  const play = shows.find(({ setup }) => idOf(setup) === 'hamlet');
  if (!play) throw new Error('The stage does not give Hamlet');
  const { setup } = play;
  const facts = { ...setup.facts, id: 'brief', title: '짧은 연극' };
  const brief: StageShow = {
    setup: { ...setup, facts },
    timings: {
      holdMs: HOLD_MS,
      longestHoldMs: 4 * HOLD_MS,
      extensionMs: 4_000,
    },
  };
  return [...shows, brief];
}
