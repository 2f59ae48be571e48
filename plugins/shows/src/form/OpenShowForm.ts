import type { Genre, Seating } from '@marquee/plugin-container-pool-common';
import type { ShowAnswers } from '@marquee/plugin-shows-common';
import type { DatesValue } from './performances/DatesValue';
import type { PosterValue } from './poster/PosterValue';
import type { SaleValue } from './sale/SaleValue';
import type { PlacesValue } from './seatingPlan/PlacesValue';

/**
 * Everything that the form of `templates/open-show` asks for, while it is being
 * filled in. Its keys are the parameters of that template.
 */
export interface OpenShowForm {
  title?: string;
  genre?: Genre;
  description?: string;
  poster?: PosterValue;
  address?: string;
  seating?: Seating;
  venueName?: string;
  venueAddress?: string;
  timeZone?: string;
  seatingPlan?: PlacesValue;
  performances?: DatesValue;
  sale?: SaleValue;
  maxTicketsPerOrder?: number;
  parts?: string[];
  plan?: string;
}

/** Answers as far as they are given; the server says which are missing. */
type PartialAnswers = {
  [Key in keyof ShowAnswers]?: Key extends 'facts'
    ? Record<string, unknown>
    : unknown;
};

/**
 * The answers that the template makes of the form: the plan that is shown must be
 * the plan that is applied. A test holds this function and the template together.
 */
export function toAnswers(form: OpenShowForm): PartialAnswers {
  return {
    genre: form.genre,
    seating: form.seating,
    facts: {
      id: form.address,
      title: form.title,
      genre: form.genre,
      venue: {
        name: form.venueName,
        address: form.venueAddress,
        timeZone: form.timeZone,
      },
      description: form.description,
      poster: form.poster?.url,
      posterAlt: form.poster?.alt,
      currency: form.seatingPlan?.currency,
      priceCategories: form.seatingPlan?.priceCategories,
      performances: form.performances?.dates,
      maxTicketsPerOrder: form.maxTicketsPerOrder,
      sale: form.sale?.sale,
      bookingFee: form.sale?.bookingFee,
      discounts: form.sale?.discounts,
      cancellation: form.sale?.cancellation,
      resale: form.sale?.resale,
      orphanRule: form.sale?.orphanRule,
    },
    seatingPlan: form.seatingPlan?.reference,
    parts: form.parts,
  };
}
