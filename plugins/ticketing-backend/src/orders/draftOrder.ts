import { randomUUID } from 'crypto';
import { OrderRequest } from '@marquee/plugin-ticketing-common';
import { SellingWay } from '@marquee/plugin-ticketing-node';
import { Offer } from '../sales/Catalogue';
import { newOrderCode, performanceOfHold } from '../sales/identifiers';
import { StoredHold } from '../seats/SeatStore';
import { NewOrder } from '../stores/NewOrder';
import { priceHold } from './priceHold';

/**
 * The order that a hold becomes, as the show's facts and the buyer's wishes say.
 *
 * @param options.hold - tied to an order
 * @param options.now - when it is ordered
 * @param options.payBefore - when its seats come free again unless it is paid
 * @throws InputError when the wishes do not fit the hold or the show
 */
export function draftOrder(options: {
  offer: Offer;
  way: SellingWay;
  hold: StoredHold;
  request: OrderRequest;
  now: Date;
  payBefore: Date;
}): NewOrder {
  const { offer, way, hold, request, now, payBefore } = options;
  const { facts, plan } = offer;
  const performance = performanceOfHold(hold.id);
  const seats = [...hold.seats].sort((a, b) => a - b);
  const wishes = { seats, performance, tickets: request.tickets ?? [] };
  const tickets = priceHold(offer, wishes).map((line, index) => {
    const { section, row, number, category } = way.label(plan, seats[index]);
    const named = facts.priceCategories.find(({ id }) => id === category);
    const discount = facts.discounts.find(({ id }) => id === line.discount);
    return {
      id: randomUUID(),
      seat: seats[index],
      section,
      row,
      number,
      category: named?.name ?? category,
      price: line.price,
      listPrice: line.list,
      bookingFee: line.bookingFee,
      discount: discount && {
        id: discount.id,
        name: discount.name,
        proof: discount.proof,
      },
    };
  });
  const amount = tickets.reduce(
    (sum, { price, bookingFee }) => sum + price + bookingFee,
    0,
  );
  return {
    id: hold.order!,
    code: newOrderCode(),
    performance,
    buyer: hold.buyer,
    hold: hold.id,
    // Nobody takes a payment of nothing.
    state: amount === 0 ? 'paid' : 'pending',
    method: amount === 0 ? 'card' : request.method ?? 'card',
    amount,
    currency: facts.currency,
    contact: request.contact,
    createdAt: now,
    payBefore,
    cancellation: facts.cancellation,
    tickets,
  };
}
