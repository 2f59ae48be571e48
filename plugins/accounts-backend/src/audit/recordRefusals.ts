import { RefusedError } from '@marquee/plugin-accounts-common';
import type { AuditEntry, AuditLog } from './AuditLog';

const recorded = new WeakSet<RefusedError>();

/** Does something and, when it is refused, writes down that it was tried and why not. */
export async function recordRefusals<T>(
  log: AuditLog,
  entry: AuditEntry,
  act: () => Promise<T>,
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof RefusedError) {
      const { reason } = error.refusal;
      const detail = { ...entry.detail, reason };
      await log.record({ ...entry, outcome: 'failure', detail });
      recorded.add(error);
    }
    throw error;
  }
}

/** Whether {@link recordRefusals} wrote this one down. */
export function isRecorded(error: RefusedError): boolean {
  return recorded.has(error);
}
