import { formatDuration } from './formatDuration';
import type { StepTime } from './Step';

/** The table of step times printed at the end of a start; of a reason only its first line. */
export function formatStepTimes(times: StepTime[]): string {
  const width = Math.max(4, ...times.map(({ title }) => title.length));
  const row = (title: string, from: string, took: string, outcome: string) =>
    `  ${title.padEnd(width)}  ${from.padStart(12)}  ${took.padStart(
      12,
    )}  ${outcome}`.trimEnd();
  const total = Math.max(
    0,
    ...times.map(({ startedAfter, took }) => startedAfter + took),
  );
  return [
    row('Step', 'from', 'took', ''),
    ...times.map(({ title, startedAfter, took, outcome }) =>
      row(
        title,
        formatDuration(startedAfter),
        outcome.type === 'skipped' ? '-' : formatDuration(took),
        outcome.type === 'done'
          ? ''
          : `${outcome.type}: ${outcome.reason.split('\n')[0]}`,
      ),
    ),
    row('All', '', formatDuration(total), ''),
  ].join('\n');
}
