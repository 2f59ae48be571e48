import type { CancellationTerm } from './cancellationTerms';
import { isFree } from './cancellationFee';

/**
 * Terms as people read them: those that still come, and what reads the same once.
 *
 * @param now - ISO 8601
 */
export function readableTerms(
  terms: readonly CancellationTerm[],
  now: string,
): CancellationTerm[] {
  const rows: CancellationTerm[] = [];
  for (const term of terms) {
    const last = rows[rows.length - 1];
    if (term.until > now && !(last && readsSame(last, term))) rows.push(term);
  }
  return rows;
}

function readsSame(a: CancellationTerm, b: CancellationTerm): boolean {
  return (
    a.bookingFeeRefunded === b.bookingFeeRefunded &&
    isFree(a) === isFree(b) &&
    (isFree(a) ||
      (a.feePercent === b.feePercent && a.feeAmount === b.feeAmount))
  );
}
