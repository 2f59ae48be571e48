import type { Performance } from '@marquee/plugin-ticketing-common';
import type { OpenShowForm } from '../OpenShowForm';
import type { PricedCategory } from '../seatingPlan/SeatingPlanValue';

/** What of the other answers the rules of sale are judged by. */
export interface SoldShow {
  performances: Performance[];
  priceCategories: PricedCategory[];
}

/** The dates and price categories of a form, as far as there are any. */
export function soldShow(form: OpenShowForm): SoldShow {
  return {
    performances: (form.performances?.dates ?? []).map(date => ({
      ...date,
      state: 'scheduled',
    })),
    priceCategories: form.seatingPlan?.priceCategories ?? [],
  };
}
