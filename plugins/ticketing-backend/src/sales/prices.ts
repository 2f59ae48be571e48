import { PriceCategory } from '@marquee/plugin-ticketing-common';
import { Offer } from './Catalogue';

/** The price category of a seat. Every category of a plan that was set up has one. */
export function categoryOf(offer: Offer, seat: number): PriceCategory {
  const { seats, categories } = offer.plan;
  const id = categories[seats.category[seat]];
  const found = offer.facts.priceCategories.find(other => other.id === id);
  if (!found) throw new Error(`Seat ${seat} has no price category`);
  return found;
}

/** What seats cost together, in the smallest unit of the show's currency. */
export function totalPrice(offer: Offer, seats: readonly number[]): number {
  return seats.reduce((sum, seat) => sum + categoryOf(offer, seat).price, 0);
}
