import type {
  Plan,
  RevisionState,
  RolloutStep,
  ShowSpecification,
} from '@marquee/plugin-shows-common';
import type { SeatingPlan } from '@marquee/plugin-ticketing-common';

/** A row of the table `shows`. */
export interface ShowRow {
  id: string;
  seller: string;
  owner: string;
  namespace: string;
  url: string;
  live_revision: number | null;
  created_at: Date;
}

/** A row of the table `revisions`. */
export interface RevisionRow {
  show: string;
  number: number;
  state: RevisionState;
  specification: ShowSpecification;
  plan: Plan;
  steps: RolloutStep[];
  created_by: string;
  created_at: Date;
  undo_failure: string | null;
}

/** A row of the table `seating_plans`. */
export interface SeatingPlanRow {
  digest: string;
  plan: SeatingPlan;
  uploaded_by: string;
  created_at: Date;
}

/** A row of the table `rollout_leases`; `pg` gives a bigint as text. */
export interface LeaseRow {
  show: string;
  holder: string;
  token: string;
  expires_at: Date;
}
