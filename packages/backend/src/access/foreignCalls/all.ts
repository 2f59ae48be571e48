import { CATALOG_CALLS } from './catalogCalls';
import { CLUSTER_CALLS } from './clusterCalls';
import type { ForeignCall } from './ForeignCall';
import { INWARD_CALLS } from './inwardCalls';
import { PERSONAL_CALLS } from './personalCalls';
import { SHOW_CALLS } from './showCalls';

/** What a seller might try in order to see or change what another seller has. */
export const FOREIGN_CALLS: ForeignCall[] = [
  ...CATALOG_CALLS,
  ...PERSONAL_CALLS,
  ...SHOW_CALLS,
  ...CLUSTER_CALLS,
  ...INWARD_CALLS,
];
