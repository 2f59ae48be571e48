import {
  AUDIT_ACTIONS,
  type AuditQuery,
} from '@marquee/plugin-accounts-common';

const OUTCOMES = ['success', 'failure'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Events on one page. */
export const PAGE_SIZE = 50;

/** Begin of a day on the reader's clocks, `later` days after it; undefined when it is no day. */
function beginOf(day: string | null, later = 0): string | undefined {
  if (!day || !DAY.test(day)) return undefined;
  const begin = new Date(`${day}T00:00:00`);
  if (Number.isNaN(begin.getTime())) return undefined;
  begin.setDate(begin.getDate() + later);
  return begin.toISOString();
}

/** What the address asks for; words that it should not hold are passed over. Days are whole ones of the reader. */
export function readAuditFilters(query: URLSearchParams): AuditQuery {
  return {
    account: query.get('account') || undefined,
    action: AUDIT_ACTIONS.find(action => action === query.get('action')),
    outcome: OUTCOMES.find(outcome => outcome === query.get('outcome')),
    address: query.get('address') || undefined,
    from: beginOf(query.get('from')),
    to: beginOf(query.get('to'), 1),
    before: query.get('before') || undefined,
    limit: PAGE_SIZE,
  };
}
