import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';

/** How often a replica of the portal tries again to undo what failed revisions left behind. */
export const RETRY_UNDO_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { seconds: 30 },
  timeout: { minutes: 1 },
  scope: 'local',
};
