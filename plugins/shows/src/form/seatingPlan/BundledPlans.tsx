import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex } from '@backstage/ui';
import type { SeatingPlanSummary } from '@marquee/plugin-shows-common';
import {
  BUNDLED_SEATING_PLANS,
  type BundledSeatingPlan,
} from '@marquee/plugin-ticketing-common';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { showsTranslationRef } from '../../translation';
import { PlanChoice } from './PlanChoice';
import { PlanPicture } from './PlanPicture';

/** What is chosen: a plan that comes with the portal, or one's own. */
export type PlanKind = BundledSeatingPlan | 'upload';

/** All seating plans to choose from, one's own last. */
export function BundledPlans(props: {
  id: string;
  plans: SeatingPlanSummary[];
  chosen?: PlanKind;
  onChoose: (kind: PlanKind, summary?: SeatingPlanSummary) => void;
}) {
  const { id, plans, chosen, onChoose } = props;
  const { t } = useTranslationRef(showsTranslationRef);
  const count = new Intl.NumberFormat(useLanguage());
  const kinds: PlanKind[] = [...BUNDLED_SEATING_PLANS, 'upload'];
  return (
    <Flex gap="3" style={{ flexWrap: 'wrap' }}>
      {kinds.map(kind => {
        const summary = plans.find(plan => plan.name.toLowerCase() === kind);
        if (kind !== 'upload' && !summary) return null;
        return (
          <PlanChoice
            key={kind}
            name={`${id}-plan`}
            title={t(`form.seatingPlan.${kind}`)}
            hint={t(`form.seatingPlan.${kind}Hint`)}
            seats={
              summary &&
              t('form.seatingPlan.seats', {
                seats: count.format(summary.seatCount),
              })
            }
            picture={<PlanPicture plan={kind} />}
            checked={chosen === kind}
            onChoose={() => onChoose(kind, summary)}
          />
        );
      })}
    </Flex>
  );
}
