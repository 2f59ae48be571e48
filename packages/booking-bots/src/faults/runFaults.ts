import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { tossWebhookUrl } from '@marquee/plugin-ticketing-backend/core';
import { eventually } from '@marquee/plugin-ticketing-backend/servers';
import { check } from '../checker/check';
import { Finding } from '../checker/Finding';
import { Amnesia } from '../checker/holdClaims';
import { CROWDS } from '../crowd/crowds';
import { runCrowd } from '../crowd/runCrowd';
import { SeatMap } from '../crowd/SeatMap';
import { Venue } from '../crowd/Venue';
import { CallRecord } from '../history/CallRecord';
import { PAYMENT_SECRET_KEY, Rig } from '../rig/Rig';
import { annoyOffices } from './annoyOffices';
import { aSeason } from './aSeason';
import { CompanyDesk } from './CompanyDesk';
import { inject } from './inject';
import { findOutages, Outage } from './Outage';
import { planFaults } from './planFaults';
import { readWorld } from './readWorld';
import { untilQuiet } from './untilQuiet';

/** Sales have to be open again after the seat store was lost and nothing else, in ms. */
export const REOPEN_MS = 10_000;
const OFFICES = 2;
const BUYERS = 48;
/** Most pause between two faults; in between, things are sold. */
const QUIET_MS = 4_000;
/**
 * A performance is left when no more is free, of all seats: the last ones are fought
 * for, and those that come back one by one from orders never paid are not waited for.
 */
const LEFT_SHARE = 0.01;
/** Times that a buyer repeats a call of which nobody knows what became. */
const PERSISTENCE = 60;
/** Ends of unpaid orders and pauses before retries are not waited for: clocks are put forward. */
const HURRY_MS = 60 * 60_000;
const PATIENCE_MS = 180_000;
/** Webhooks that are repeated or late, and slow refunds, come within the run. */
const COMPANY_MINUTE_MS = 200;
/** The company must not forget any before the books are compared. */
const MOST_PAYMENTS = 2_000_000;

/** How long a run is, and what it sells. */
export interface FaultRun {
  seed: number;
  /** Ends after so many calls, or after so long. */
  calls: number;
  ms: number;
  performances: number;
  seats: number;
  write: (line: string) => void;
  signal: AbortSignal;
}

/** What came of a run. */
export interface FaultReport {
  calls: CallRecord[];
  faults: number;
  /** What the payment company was told to do wrong. */
  misbehaviours: number;
  outages: Outage[];
  findings: Finding[];
  /** Payments whose money was taken, and refunds that were made. */
  charges: number;
  refunds: number;
}

/**
 * Sells a season on two box offices while everything that can break does, one thing
 * after the other, and checks the books afterwards.
 */
export async function runFaults(run: FaultRun): Promise<FaultReport> {
  const rig = await startRig();
  try {
    await rig.openShow(aSeason(run));
    const desk = new CompanyDesk(companyOf(rig));
    await desk.sendWebhooksTo(tossWebhookUrl(rig.offices[0].url));
    const urls = rig.offices.map(({ url }) => url);
    const venue = await Venue.open(urls, { connections: BUYERS });
    const calls: CallRecord[] = [];
    const amnesias: Amnesia[] = [];
    const enough = new AbortController();
    const signal = AbortSignal.any([
      run.signal,
      enough.signal,
      AbortSignal.timeout(run.ms),
    ]);
    setMaxListeners(0, signal);
    const record = (call: CallRecord) => {
      calls.push(call);
      if (calls.length >= run.calls) enough.abort();
    };
    const breaking = breakThings(rig, venue, { ...run, amnesias, signal });
    const annoying = annoyOffices(desk, {
      seed: run.seed,
      calls: () => calls.length,
      signal,
    });
    try {
      await sellSeason(rig, venue, { ...run, record, signal });
    } finally {
      enough.abort();
      await venue.close();
    }
    const broken = await breaking;
    const misbehaviours = await annoying;
    run.signal.throwIfAborted();
    // What was to go wrong next, the company forgets when it dies.
    await inject(rig, { type: 'kill-company', pauseMs: 0 }, venue.now);
    run.write(
      `${calls.length} calls, ${broken.length} faults; waiting for quiet`,
    );
    await untilQuiet(rig.postgres.url, {
      patienceMs: PATIENCE_MS,
      hurry: () =>
        rig.offices.forEach(({ program }) => program.stepClock(HURRY_MS)),
    });
    const world = await readWorld({
      databaseUrl: rig.postgres.url,
      seatStoreUrl: rig.redis.url,
      company: companyOf(rig),
      show: 'hamlet',
    });
    const findings = check({ calls, amnesias, world });
    const outages = findOutages(calls, amnesias, broken);
    return {
      calls,
      faults: broken.length,
      misbehaviours,
      outages,
      findings,
      charges: world.charges.length,
      refunds: world.refunds.length,
    };
  } finally {
    await rig.stop();
  }
}

/** Its company keeps all books, and has short minutes. */
async function startRig(): Promise<Rig> {
  return Rig.start({
    offices: OFFICES,
    steppedClocks: true,
    company: {
      MAX_PAYMENTS: `${MOST_PAYMENTS}`,
      WEBHOOK_MINUTE_MS: `${COMPANY_MINUTE_MS}`,
    },
  });
}

function companyOf({ sandbox }: Rig) {
  return { url: sandbox.url, secretKey: PAYMENT_SECRET_KEY };
}

/** Goes from one performance to the next when nearly everything is sold. */
async function sellSeason(
  rig: Rig,
  venue: Venue,
  options: FaultRun & { record: (call: CallRecord) => void },
): Promise<void> {
  const { seed, performances, seats, record, signal } = options;
  const left = Math.max(BUYERS, LEFT_SHARE * seats);
  for (let n = 1; n <= performances && !signal.aborted; n += 1) {
    const performance = `p${n}`;
    const map = await patientMap(venue, performance);
    await runCrowd({
      venue,
      performance,
      behaviours: CROWDS.storm,
      size: BUYERS,
      seed: seed + n,
      map,
      signal,
      persistence: PERSISTENCE,
      nextBuyer: async visit => {
        if (map.free < left) return undefined;
        const process = `${performance}-${visit}`;
        const headers = await rig.accounts.headersOf(process);
        return venue.buyer({ process, headers, record });
      },
    });
  }
}

/** The seats may be away at the moment at which they are looked at first. */
async function patientMap(venue: Venue, performance: string): Promise<SeatMap> {
  let map: SeatMap | undefined;
  await eventually(async () => {
    map = await venue.map(performance).catch(() => undefined);
    return map !== undefined;
  });
  return map!;
}

/** @returns when things broke, in ms since the run began */
async function breakThings(
  rig: Rig,
  venue: Venue,
  options: FaultRun & { amnesias: Amnesia[] },
): Promise<number[]> {
  const { seed, amnesias, signal, write } = options;
  const broken: number[] = [];
  const plan = planFaults(seed, { offices: OFFICES, quietMs: QUIET_MS });
  for (const { afterMs, fault } of plan) {
    await sleep(afterMs, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) break;
    write(`${(venue.now() / 1_000).toFixed(1)} s: ${JSON.stringify(fault)}`);
    broken.push(venue.now());
    const amnesia = await inject(rig, fault, venue.now);
    if (!amnesia) continue;
    amnesias.push(amnesia);
    // Every second time sales may reopen without anything else breaking meanwhile.
    if (amnesias.length % 2 === 1) {
      await sleep(REOPEN_MS, undefined, { signal }).catch(() => undefined);
    }
  }
  return broken;
}
