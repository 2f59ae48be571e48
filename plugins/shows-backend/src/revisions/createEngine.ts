import type { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { LeaseStore } from '../stores/LeaseStore';
import { RevisionEngine } from './RevisionEngine';
import { rollOut } from './rollOut';
import type { RolloutServices } from './RolloutJob';
import { undoLeftover } from './undoLeftover';

/** After this, another replica takes up what a dead one left, in s. */
const LEASE_SECONDS = 15;
const RENEW_EVERY = (LEASE_SECONDS * 1000) / 3;

/** Makes the engine of this replica of the portal. */
export function createEngine(options: {
  knex: Knex;
  services: RolloutServices;
  onEnd(show: string): Promise<void>;
}): RevisionEngine {
  const { knex, services, onEnd } = options;
  const holder = `${hostname()}/${randomUUID()}`;
  return new RevisionEngine({
    store: services.store,
    leases: new LeaseStore({ knex, holder, seconds: LEASE_SECONDS }),
    rollOut: job => rollOut(services, job),
    undo: job => undoLeftover(services, job),
    onEnd,
    logger: services.logger,
    renewEvery: RENEW_EVERY,
  });
}
