import type { LoggerService } from '@backstage/backend-plugin-api';
import type { ClusterClient } from '@marquee/cluster-client';
import type { SeatingPlanReference } from '@marquee/plugin-shows-common';
import type { Places } from '@marquee/plugin-ticketing-common';
import type { ShowsStore, StoredRevision } from '../stores/ShowsStore';
import type { SecretData } from './completeSecrets';
import type { HealthPatience } from './health/waitForHealth';

/** What every rollout needs. */
export interface RolloutServices {
  store: ShowsStore;
  connect(): Promise<ClusterClient>;
  getPlaces(reference: SeatingPlanReference): Promise<Places>;
  /** Values of secrets that are not made but known, by the name of their variable. */
  given: SecretData;
  /** Where the edge listens, as seen from the portal. */
  edgeUrl?: string;
  logger: LoggerService;
  now(): Date;
  patience?: HealthPatience;
}

/** One rollout, under a lease. */
export interface RolloutJob {
  revision: StoredRevision;
  /** Fencing token of the lease. */
  token: string;
  /** Ends when the lease is lost or the portal stops; the rollout can be taken up again then. */
  signal: AbortSignal;
  /** How long the box office may take until it takes the show, in ms; 45 s unless said. */
  publishWithin?: number;
}
