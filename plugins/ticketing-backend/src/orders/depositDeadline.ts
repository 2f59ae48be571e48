import { Offer } from '../sales/Catalogue';

/**
 * Until when a deposit for an order is awaited: as long as deposits usually are,
 * and never after sales of the performance close.
 *
 * @param depositMs - as long as deposits usually are awaited
 */
export function depositDeadline(
  { facts }: Pick<Offer, 'facts'>,
  order: { performance: string; createdAt: Date },
  depositMs: number,
): Date {
  const usual = order.createdAt.getTime() + depositMs;
  const performance = facts.performances.find(
    ({ id }) => id === order.performance,
  );
  if (!performance) return new Date(usual);
  const closesAt =
    Date.parse(performance.startsAt) - facts.sale.closesMinutesBefore * 60_000;
  return new Date(Math.min(usual, closesAt));
}
