import { compose, type PoolSnapshot } from '@marquee/plugin-shows-common';
import { aSpecification } from '@marquee/plugin-shows-common/testUtils';
import { firstSteps } from '../revisions/StepReporter';
import type { NewRevision } from '../stores/ShowsStore';

/**
 * A revision of a show, composed of the parts of a pool.
 *
 * @throws Error when it cannot be
 */
export function composedRevision(
  show: { id: string; seller: string; title?: string },
  pool: PoolSnapshot,
  now: Date,
): NewRevision {
  const { id, seller, title = id } = show;
  const facts = { ...aSpecification().facts, id, title };
  const specification = aSpecification({ facts, seller });
  const composition = compose(specification, pool);
  if (composition.type !== 'plan') {
    throw new Error(JSON.stringify(composition.problems));
  }
  const steps = firstSteps({
    startedAt: now,
    finishedAt: now,
    note: {
      type: 'composed',
      parts: composition.plan.parts.length,
      objects: 0,
    },
  });
  const { plan } = composition;
  return { specification, plan, steps, createdBy: 'user:default/test' };
}
