import {
  compose,
  type Plan,
  type PoolSnapshot,
  type ShowSpecification,
} from '@marquee/plugin-shows-common';
import { aPool, aSpecification } from '@marquee/plugin-shows-common/testUtils';
import {
  seatingPlanSchema,
  type SeatingPlan,
} from '@marquee/plugin-ticketing-common';
import type { NewRevision } from '../stores/ShowsStore';

/** A seating plan of one row with a seat of each category. */
export function aSeatingPlan(categories: string[] = ['R', 'S']): SeatingPlan {
  return seatingPlanSchema.parse({
    name: 'Small hall',
    size: { width: 100, height: 100 },
    categories: categories.map(name => ({ name, color: '#aa0000' })),
    zones: [
      {
        name: 'Floor',
        position: { x: 0, y: 0 },
        rows: [
          {
            row_number: '1',
            position: { x: 0, y: 0 },
            seats: categories.map((category, index) => ({
              seat_guid: `1-${index}`,
              seat_number: String(index),
              position: { x: index, y: 0 },
              category,
            })),
          },
        ],
      },
    ],
  });
}

/** The plan of a specification that can be composed. */
export function aPlan(
  overrides: Partial<ShowSpecification> = {},
  pool: PoolSnapshot = aPool(),
): Plan {
  const composition = compose(aSpecification(overrides), pool);
  if (composition.type === 'plan') return composition.plan;
  throw new Error(JSON.stringify(composition.problems));
}

/** The first revision of a show, not yet rolled out. */
export function aRevision(id = 'hamlet', seller = 'guest'): NewRevision {
  const facts = { ...aSpecification().facts, id };
  const specification = aSpecification({ facts, seller });
  return {
    specification,
    plan: aPlan(specification),
    steps: [{ name: 'compose', state: 'done' }],
    createdBy: `user:default/${seller}`,
  };
}
