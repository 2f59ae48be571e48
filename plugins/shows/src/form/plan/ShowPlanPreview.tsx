import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Alert, Button, Skeleton } from '@backstage/ui';
import { useEffect } from 'react';
import { failureWords } from '../../format/failureWords';
import { showsTranslationRef } from '../../translation';
import { useDraft } from '../draft/useDraft';
import { FieldFrame } from '../FieldFrame';
import { PlanProblems } from './PlanProblems';
import { PlanView } from './PlanView';
import { SoldPlaces } from './SoldPlaces';
import { SoldRules } from './SoldRules';
import { usePlan } from './usePlan';

/** Value of the field once a plan was shown. */
export const PLAN_SEEN = 'seen';

/** Shows what would be done, before anything is; the form goes on only with a plan. */
export function ShowPlanPreview(props: FieldExtensionComponentProps<string>) {
  const { formData, onChange, formContext } = props;
  const { t } = useTranslationRef(showsTranslationRef);
  const form = useDraft(formContext);
  const { data: answer, error, again } = usePlan(form);
  const value = answer?.plan ? PLAN_SEEN : '';

  useEffect(() => {
    if (value !== formData) onChange(value);
  }, [value, formData, onChange]);

  return (
    <FieldFrame label={t('plan.label')} hint={t('plan.nothingYet')}>
      {!answer && !error && (
        <Skeleton
          width="100%"
          height={240}
          role="status"
          aria-label={t('plan.loading')}
        />
      )}
      {error && (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t('plan.failed', { message: failureWords(error, t) })}
          customActions={
            <Button size="small" variant="secondary" onPress={again}>
              {t('plan.again')}
            </Button>
          }
        />
      )}
      {answer && answer.problems.length > 0 && (
        <PlanProblems problems={answer.problems} />
      )}
      {answer?.plan && (
        <>
          <SoldPlaces form={form} />
          {form.sale && <SoldRules form={form} sale={form.sale} />}
          <PlanView plan={answer.plan} />
        </>
      )}
    </FieldFrame>
  );
}
