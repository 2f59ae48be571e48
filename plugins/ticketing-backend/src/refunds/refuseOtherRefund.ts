import { SaleConflictError } from '../errors';

/**
 * Holds what goes back against what somebody was shown and said yes to.
 *
 * @param expected - in the smallest unit of the order's currency, as the refund itself
 * @throws SaleConflictError when it is another sum by now
 */
export function refuseOtherRefund(
  { refund }: { refund: number },
  expected: number,
): void {
  if (refund === expected) return;
  throw new SaleConflictError({
    reason: 'refund-changed',
    message: `The refund is ${refund} by now`,
  });
}
