import type { BuiltPool } from '@marquee/image-builder';
import type { Programs } from '../kubernetes/binaries/providePrograms';
import type { DemoAccount } from './findDemoAccounts';
import type { Platform } from './Platform';
import type { PortalCluster } from './portalProcess';

/** What the steps of one start hand on to each other. */
export interface RunState {
  readonly platform: Platform;
  programs?: Programs;
  /** Set when a cluster is there and can be used. */
  cluster?: PortalCluster;
  /** Set when the first images are in the registry. */
  pool?: BuiltPool;
  /** Connection URL of the portal's database, password included. */
  databaseUrl?: string;
  /** Set when the portal runs. */
  demoAccounts?: DemoAccount[];
}

/**
 * Gives a value that an earlier step must have set.
 *
 * @throws Error - a mistake in the order of steps
 */
export function given<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`No step has set ${name} yet`);
  return value;
}
