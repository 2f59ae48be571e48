import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Skeleton, Text } from '@backstage/ui';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { useCallback, useState } from 'react';
import { showsApiRef } from '../../api/ShowsApi';
import { useLoaded } from '../../hooks/useLoaded';
import { failureWords } from '../../format/failureWords';
import { showsTranslationRef } from '../../translation';
import { FieldFrame } from '../FieldFrame';
import { BundledPlans, type PlanKind } from './BundledPlans';
import { PriceFields } from './PriceFields';
import { withPlan, type SeatingPlanValue } from './SeatingPlanValue';
import { UploadPlan } from './UploadPlan';

const kindOf = (value?: SeatingPlanValue): PlanKind | undefined =>
  value?.reference.type === 'bundled'
    ? value.reference.name
    : value && 'upload';

/** Asks for a seating plan, bundled or one's own, and for the prices of its categories. */
export function PlanAndPrices(props: {
  id: string;
  value?: SeatingPlanValue;
  onChange: (value: SeatingPlanValue | undefined) => void;
}) {
  const { id, value, onChange } = props;
  const { t } = useTranslationRef(showsTranslationRef);
  const api = useApi(showsApiRef);
  const count = new Intl.NumberFormat(useLanguage());
  const { data: plans, error } = useLoaded(
    useCallback(() => api.listSeatingPlans(), [api]),
  );
  const [kind, setKind] = useState(() => kindOf(value));

  const errors = error
    ? [t('form.seatingPlan.loadFailed', { message: failureWords(error, t) })]
    : [];
  const shown = kind && kind === kindOf(value) ? value : undefined;
  return (
    <Flex direction="column" gap="4">
      <FieldFrame
        label={t('form.seatingPlan.label')}
        hint={t('form.seatingPlan.hint')}
        errors={errors}
      >
        {!plans && !error && <Skeleton width="100%" height={160} />}
        <BundledPlans
          id={id}
          plans={plans ?? []}
          chosen={kind}
          onChoose={(next, summary) => {
            setKind(next);
            if (next === 'upload') onChange(undefined);
            else if (summary) {
              const reference = { type: 'bundled', name: next } as const;
              onChange(withPlan(value, { reference, summary }));
            }
          }}
        />
        {kind === 'upload' && (
          <UploadPlan
            onUploaded={({ digest, ...summary }) => {
              const reference = { type: 'uploaded', digest } as const;
              onChange(withPlan(value, { reference, summary }));
            }}
          />
        )}
        {kind === 'upload' && shown && (
          <Text variant="body-medium" role="status">
            {t('form.seatingPlan.uploaded', {
              name: shown.summary.name,
              seats: count.format(shown.summary.seatCount),
            })}
          </Text>
        )}
      </FieldFrame>
      {shown && <PriceFields value={shown} onChange={onChange} />}
    </Flex>
  );
}
