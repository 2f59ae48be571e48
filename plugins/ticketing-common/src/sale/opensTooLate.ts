import type { ShowFacts } from '../api/show';
import { saleCloses } from './saleWindow';

/**
 * Whether nothing would ever be sold: sales open when those of the last performance
 * are closed. One that was called off counts: calling off must not need another sale.
 */
export function opensTooLate({
  sale,
  performances,
}: Pick<ShowFacts, 'sale' | 'performances'>): boolean {
  const { opensAt } = sale;
  return (
    opensAt !== undefined &&
    performances.every(
      performance => Date.parse(opensAt) >= saleCloses(sale, performance),
    )
  );
}
