import type { AuditAction } from '@marquee/plugin-accounts-common';
import type { RequestContext } from '../http/requestContext';

/** Something to be written down; people are named by the id of their account only. */
export interface AuditEntry {
  action: AuditAction;
  outcome: 'success' | 'failure';
  /** Account that acted; absent for strangers and for the platform itself. */
  actor?: string;
  /** Account that it was done to, when that is not the actor. */
  target?: string;
  /** Where it came from; absent when the platform acted by itself. */
  request?: Pick<RequestContext, 'address' | 'userAgent'>;
  /**
   * E-mail address that somebody tried, when it has no account: only a keyed
   * hash of it is kept.
   */
  unknownEmail?: string;
  /** What more there is to say; never personal data. */
  detail?: Record<string, string>;
}

/** Who did what, when, from where. */
export interface AuditLog {
  /**
   * Writes an entry down. A log that cannot be written fails the request: nothing
   * goes unseen.
   */
  record(entry: AuditEntry): Promise<void>;
}
