import { cpus, loadavg } from 'node:os';
import { aSetup } from '@marquee/plugin-ticketing-backend/servers';
import { Verb } from '../history/CallRecord';
import { Rig } from '../rig/Rig';
import { bareInserts } from './bareInserts';
import { benchHolds } from './benchHolds';
import { describeGoal, figure, Goal, isReached } from './goals';
import { sell, SaleResult } from './sell';

const SEED = 20_261_127;
const BARE_MS = 8_000;
/** Programs that have just been started are compiled while they work. */
const COLD_MS = 8_000;
const SALE_MS = 30_000;
/** A sale that is slower than this is not waited for. */
const STADIUM_MS = 240_000;
const SEATS = 50_000;
/** Each sale has a house of its own. */
const PERFORMANCES = ['cold', 'rush', 'stadium'].map((id, day) => ({
  id,
  startsAt: new Date(Date.UTC(2099, 4, day + 1)).toISOString(),
}));
const WAY: Verb[] = ['hold', 'order', 'authenticate', 'confirm'];

/** Prints figures, and ends early when somebody wants it to. */
interface BenchOptions {
  write: (line: string) => void;
  signal: AbortSignal;
}

/**
 * Measures a box office as its container has it, with Postgres, Redis, payment
 * company and buyers on this machine, and prints the figures with their goals.
 *
 * @throws Error that names the goals that were missed
 */
export async function benchTicketing(options: BenchOptions): Promise<void> {
  const { write, signal } = options;
  write(
    `${cpus().length} × ${cpus()[0].model}, Node ${process.version}, load ` +
      `${loadavg()[0].toFixed(2)}, seed ${SEED}`,
  );
  const rig = await Rig.start({ offices: 1 });
  try {
    const bare = await bareInserts({ url: rig.postgres.url, ms: BARE_MS });
    write(`bare inserts of order + 2 tickets: ${figure(bare)} /s`);
    const holds = await benchHolds(rig.redis.url);
    write(
      `seat store alone, four seats a hold: ${figure(
        holds.rate,
      )} /s by one client; ` +
        `${figure(
          holds.scriptRate,
        )} /s fit into what Redis takes for its scripts`,
    );
    for (const [name, us] of holds.slow) write(`  slow: ${name}, ${us} µs`);

    await rig.openShow(
      aSetup({ venue: 'stadium', facts: { performances: PERFORMANCES } }),
    );

    const sale = async (performance: string, ms: number, most: number) =>
      sell(rig, { performance, seed: SEED, ms, most, signal });

    write(`a rush for ${COLD_MS / 1_000} s, everything just started`);
    const cold = await sale('cold', COLD_MS, SEATS / 2);
    describeSale(cold, write);

    write(`a rush for ${SALE_MS / 1_000} s, two seats each`);
    const rush = await sale('rush', SALE_MS, SEATS / 2);
    const rate = (1_000 * rush.tally.paid) / rush.ms;
    describeSale(rush, write);

    write(`${figure(SEATS)} seats until nothing is left`);
    const stadium = await sale('stadium', STADIUM_MS, SEATS);
    describeSale(stadium, write);

    const goals: Goal[] = [
      {
        name: 'hold script',
        value: holds.scriptRate,
        unit: '/s',
        atLeast: 20_000,
      },
      {
        name: 'scripts over 2 ms',
        value: holds.slow.length,
        unit: '',
        below: 1,
      },
      { name: 'paid orders', value: rate, unit: '/s', atLeast: 400 },
      { name: 'share of bare', value: rate / bare, unit: '', atLeast: 0.2 },
      p99(rush, 'hold', 100),
      p99(rush, 'confirm', 300),
      {
        name: 'stadium sold out',
        value: stadium.left > 0 ? NaN : stadium.ms / 1_000,
        unit: 's',
        below: 120,
      },
      {
        name: 'errors but "taken"',
        value: [cold, rush, stadium].reduce((sum, s) => sum + unexpected(s), 0),
        unit: '',
        below: 1,
      },
    ];
    goals.forEach(goal => write(describeGoal(goal)));
    const missed = goals.filter(goal => !isReached(goal));
    if (missed.length === 0) return;
    throw new Error(`Missed: ${missed.map(({ name }) => name).join(', ')}`);
  } finally {
    await rig.stop();
  }
}

function p99({ tally }: SaleResult, verb: Verb, below: number): Goal {
  return {
    name: `${verb} p99`,
    value: tally.times(verb).p99,
    unit: 'ms',
    below,
  };
}

function unexpected({ tally }: SaleResult): number {
  return tally
    .failures()
    .filter(([name]) => name !== 'hold: seats-taken')
    .reduce((sum, [, count]) => sum + count, 0);
}

function describeSale(
  { tally, ms, left }: SaleResult,
  write: (line: string) => void,
) {
  write(
    `  ${figure(tally.paid)} orders paid in ${figure(ms / 1_000)} s: ` +
      `${figure((1_000 * tally.paid) / ms)} /s; ${figure(left)} seats left`,
  );
  for (const verb of WAY) {
    const { p50, p99: slow } = tally.times(verb);
    write(`  ${verb}: p50 ${figure(p50)} ms, p99 ${figure(slow)} ms`);
  }
  for (const [name, count] of tally.failures()) write(`  ${count} × ${name}`);
}
