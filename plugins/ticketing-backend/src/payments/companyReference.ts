/**
 * What the company knows the payment of an order by. Companies take a reference
 * once; after a payment that was declined for good the order gets another.
 *
 * @param round - 1 for the order's first payment
 */
export function companyReference(order: string, round: number): string {
  return round === 1 ? order : `${order}_${round}`;
}

/** The order of a reference. */
export function orderOfReference(reference: string): string {
  return reference.split('_')[0];
}
