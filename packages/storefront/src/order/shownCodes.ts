import type { Order } from '@marquee/plugin-ticketing-common';
import type { Place } from '../components/usePlaceName';
import type { ShownCode } from './QrDialog';

/** The codes of an order's tickets that let somebody in. */
export function shownCodes(
  order: Order,
  placeName: (place: Place) => string,
): ShownCode[] {
  return order.tickets.flatMap(ticket =>
    ticket.code
      ? [
          {
            code: ticket.code,
            id: ticket.id,
            place: placeName(ticket),
            proof: ticket.discount?.proof || undefined,
          },
        ]
      : [],
  );
}
