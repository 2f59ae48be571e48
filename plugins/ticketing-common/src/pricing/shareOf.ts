/**
 * So many per cent of an amount, as a whole number of its smallest unit.
 *
 * This is the one place where money is rounded. Both what a buyer pays by a
 * percentage and what a buyer loses by one are found here, and fractions are
 * dropped: never more than the percentage says.
 *
 * @param amount - integer, 0 or more, in the smallest unit of its currency
 * @param percent - integer, 0 to 100
 */
export function shareOf(amount: number, percent: number): number {
  // In two parts, so that no product leaves the integers that a number can hold.
  const hundreds = Math.floor(amount / 100);
  return hundreds * percent + Math.floor(((amount % 100) * percent) / 100);
}
