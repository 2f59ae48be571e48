import { Verb } from '../history/CallRecord';
import { figure } from '../bench/goals';
import { Tally } from '../stats/Tally';

const VERBS: Verb[] = ['hold', 'order', 'authenticate', 'confirm'];
const MOST_FAILURES = 8;

/** What a crowd has done so far, as lines to read. */
export function summarize(
  tally: Tally,
  now: { seconds: number; free: number },
): string[] {
  const { seconds, free } = now;
  const rate = seconds > 0 ? tally.paid / seconds : 0;
  return [
    `${figure(seconds)} s: ${figure(tally.paid)} orders paid, ` +
      `${figure(rate)} a second; ${figure(free)} seats free`,
    ...VERBS.filter(verb => tally.succeeded(verb) > 0).map(verb => {
      const { p50, p99 } = tally.times(verb);
      const count = figure(tally.succeeded(verb));
      return `  ${count} × ${verb}: p50 ${figure(p50)} ms, p99 ${figure(
        p99,
      )} ms`;
    }),
    ...tally
      .failures()
      .slice(0, MOST_FAILURES)
      .map(([name, count]) => `  ${figure(count)} × ${name}`),
  ];
}
