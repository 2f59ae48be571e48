import { saleWindow } from '@marquee/plugin-ticketing-common';
import { SaleConflictError } from '../errors';
import { Catalogue } from './Catalogue';
import { cancelled } from './holdRefusals';

/**
 * Whether a performance sells, by its dates.
 *
 * @param now - ms since 1970
 * @throws SaleConflictError that says why it does not
 */
export function assertOnSale(
  offer: Awaited<ReturnType<Catalogue['performance']>>,
  now: number,
): void {
  const { facts, performance } = offer;
  const { sale } = facts;
  const { state } = saleWindow({
    sale,
    performance,
    now: new Date(now).toISOString(),
  });
  switch (state) {
    case 'open':
      return;
    case 'not-open':
      throw new SaleConflictError({
        reason: 'not-open',
        message: 'Sales have not opened yet',
        opensAt: sale.opensAt,
      });
    case 'closed':
      throw new SaleConflictError({
        reason: 'closed',
        message: 'Sales of this performance are closed',
      });
    case 'ended':
      throw new SaleConflictError({
        reason: 'not-on-sale',
        message: 'This performance has begun',
      });
    case 'cancelled':
      throw cancelled();
    default:
      state satisfies never;
  }
}
