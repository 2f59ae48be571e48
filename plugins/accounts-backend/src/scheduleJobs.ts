import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { forgetAccesses } from './audit/forgetAccesses';
import type { TokenGrants } from './internal/TokenGrants';
import { forgetShowTokens } from './oauth/forgetShowTokens';
import type { OutboxRunner } from './outbox/OutboxRunner';
import { forgetExpired } from './start/forgetExpired';

/** Schedules what must happen without anybody asking. */
export async function scheduleJobs(options: {
  scheduler: SchedulerService;
  knex: Knex;
  runner: OutboxRunner;
  grants: TokenGrants;
  now: () => Date;
}): Promise<void> {
  const { scheduler, knex, runner, grants, now } = options;
  await scheduler.scheduleTask({
    id: 'run-outbox',
    frequency: { seconds: 5 },
    timeout: { minutes: 5 },
    // Every replica runs errands; each of them is claimed by one.
    scope: 'local',
    fn: () => runner.run(),
  });
  await scheduler.scheduleTask({
    id: 'forget-accesses',
    frequency: { hours: 6 },
    timeout: { minutes: 5 },
    fn: () => forgetAccesses(knex, now()),
  });
  await scheduler.scheduleTask({
    id: 'prune-token-grants',
    frequency: { hours: 1 },
    timeout: { minutes: 5 },
    fn: () => grants.prune(),
  });
  await scheduler.scheduleTask({
    id: 'forget-expired',
    frequency: { hours: 1 },
    timeout: { minutes: 5 },
    async fn() {
      await forgetExpired(knex, now());
      await forgetShowTokens(knex, now());
    },
  });
}
