import { randomInt } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { figure } from '../bench/goals';
import { HistoryWriter } from '../history/HistoryWriter';
import { FaultReport, REOPEN_MS, runFaults } from './runFaults';

const MINUTE_MS = 60_000;
/** Six hours: more than a million calls take. */
const MOST_MINUTES = 360;
const MOST_SHOWN = 20;
const SEASON = { performances: 8, seats: 50_000 };

const schema = z.strictObject({
  seed: z.coerce.number().int().optional(),
  calls: z.coerce.number().int().min(1).default(1_000_000),
  minutes: z.coerce.number().min(0).max(MOST_MINUTES).default(MOST_MINUTES),
});

/**
 * Sells until so many calls were made while everything breaks, checks all books, and
 * prints what was found. `--seed N` plans the same again, `--calls N` or `--minutes N`
 * make it shorter.
 *
 * @param context.folder - where the calls are kept, one JSON object a line
 * @throws Error when a promise was broken
 */
export async function testFaults(
  args: string[],
  context: {
    folder: string;
    write: (line: string) => void;
    signal: AbortSignal;
  },
): Promise<void> {
  const { folder, write, signal } = context;
  const options = schema.parse(
    parseArgs({
      args,
      options: {
        seed: { type: 'string' },
        calls: { type: 'string' },
        minutes: { type: 'string' },
      },
    }).values,
  );
  const seed = options.seed ?? randomInt(2 ** 31);
  write(`seed ${seed}, ${figure(options.calls)} calls`);
  const report = await runFaults({
    ...SEASON,
    seed,
    calls: options.calls,
    ms: options.minutes * MINUTE_MS,
    write,
    signal,
  });
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${seed}.jsonl`);
  const history = new HistoryWriter(file);
  report.calls.forEach(history.add);
  await history.close();
  write(`calls are in ${file}`);
  describe(report, write);
}

/** @throws Error when a promise was broken */
function describe(report: FaultReport, write: (line: string) => void) {
  const { calls, faults, misbehaviours, outages, findings } = report;
  write(
    `${figure(calls.length)} calls, ${faults} faults, ` +
      `${misbehaviours} misbehaviours of the payment company`,
  );
  write(
    `${figure(report.charges)} payments and ${figure(
      report.refunds,
    )} refunds ` + 'compared with the books of the company',
  );
  for (const { closedMs, disturbed, lostHolds } of outages) {
    const meanwhile = disturbed ? ' (while more broke)' : '';
    write(
      `seat store lost: open again after ${figure(closedMs / 1_000)} s` +
        `${meanwhile}, ` +
        `${lostHolds} buyers were told that their hold is lost`,
    );
  }
  for (const finding of findings.slice(0, MOST_SHOWN)) {
    write(JSON.stringify(finding));
  }
  // The last outage may be followed by the end of the run, and not by a hold.
  const slow = outages.filter(
    ({ closedMs, disturbed }) =>
      closedMs >= REOPEN_MS && Number.isFinite(closedMs) && !disturbed,
  );
  if (findings.length > 0) {
    throw new Error(`${findings.length} promises were broken`);
  }
  if (slow.length > 0) throw new Error('Sales stayed closed for too long');
  write('every promise was kept');
}
