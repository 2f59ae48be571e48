import { isDeepStrictEqual } from 'util';
import { OrderRequest, ShowFacts } from '@marquee/plugin-ticketing-common';

/**
 * Whether a show is offered as its buyer read it: the same hour of the performance and
 * the same rules of cancelling. Buyers have to be told both before the contract, and may
 * withdraw from what differs (Korean Act on Consumer Protection in Electronic Commerce,
 * articles 13(2) and 17(3)).
 */
export function isAsAgreed(
  facts: Pick<ShowFacts, 'performances' | 'cancellation'>,
  performance: string,
  agreed: NonNullable<OrderRequest['agreed']>,
): boolean {
  const found = facts.performances.find(({ id }) => id === performance);
  return (
    found !== undefined &&
    Date.parse(found.startsAt) === Date.parse(agreed.startsAt) &&
    isDeepStrictEqual(facts.cancellation, agreed.cancellation)
  );
}
