import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { Amnesia } from '../checker/holdClaims';
import { Rig, Served } from '../rig/Rig';
import { Fault } from './Fault';

/**
 * Lets a fault happen, and waits until what it broke is back.
 *
 * @param now - ms since the run began
 * @returns when the seat store may have forgotten what it knew
 */
export async function inject(
  rig: Rig,
  fault: Fault,
  now: () => number,
): Promise<Amnesia | undefined> {
  const from = now();
  switch (fault.type) {
    case 'kill-office':
      await restart(rig.offices[fault.office], { signal: 'SIGKILL', ...fault });
      return undefined;
    case 'freeze-office':
      await rig.offices[fault.office].program.freeze(fault.ms);
      return undefined;
    case 'restart-offices':
      for (const office of rig.offices) {
        await restart(office, { signal: 'SIGTERM', pauseMs: 0 });
      }
      return undefined;
    case 'step-clock':
      rig.offices[fault.office].program.stepClock(fault.stepMs);
      return undefined;
    case 'kill-seat-store':
      await rig.redis.restartEmpty({ pauseMs: fault.pauseMs });
      return { from, to: now() };
    case 'empty-seat-store':
      await emptySeatStore(rig.redis.url);
      return { from, to: now() };
    case 'crash-database':
      await rig.postgres.restart({ pauseMs: fault.pauseMs });
      return undefined;
    case 'freeze-company':
      await rig.sandbox.program.freeze(fault.ms);
      return undefined;
    case 'kill-company':
      await restart(rig.sandbox, { signal: 'SIGKILL', ...fault });
      return undefined;
    default:
      return fault satisfies never;
  }
}

async function restart(
  { program }: Served,
  how: { signal: 'SIGTERM' | 'SIGKILL'; pauseMs: number },
) {
  await program.end(how.signal);
  await sleep(how.pauseMs);
  program.start();
  await program.untilReady();
}

async function emptySeatStore(url: string) {
  const redis = new Redis(url);
  try {
    await redis.flushall();
  } finally {
    redis.disconnect();
  }
}
