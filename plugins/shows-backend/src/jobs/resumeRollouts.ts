import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';

/**
 * How often a replica of the portal looks for rollouts that nobody works on.
 * Each replica looks for itself: the lease decides which of them takes one up.
 */
export const RESUME_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { seconds: 5 },
  timeout: { minutes: 1 },
  scope: 'local',
};
