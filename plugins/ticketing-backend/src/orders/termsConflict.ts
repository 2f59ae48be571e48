import {
  OrderRequest,
  Performance,
  ShowFacts,
} from '@marquee/plugin-ticketing-common';
import { SaleConflictError } from '../errors';
import { cancelled, termsChanged } from '../sales/holdRefusals';
import { isAsAgreed } from './isAsAgreed';

/** Why what a buyer wants to order is not what is offered now; undefined when it is. */
export function termsConflict(
  offer: { facts: ShowFacts; performance: Performance },
  { agreed }: Pick<OrderRequest, 'agreed'>,
): SaleConflictError | undefined {
  const { facts, performance } = offer;
  if (performance.state === 'cancelled') return cancelled();
  if (agreed && !isAsAgreed(facts, performance.id, agreed)) {
    return termsChanged();
  }
  return undefined;
}
