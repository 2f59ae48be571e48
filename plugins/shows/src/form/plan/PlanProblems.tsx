import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import type { Problem } from '@marquee/plugin-shows-common';
import { showsTranslationRef } from '../../translation';
import { problemText } from './problemText';

/** Everything that stands in the way of a plan, in words. */
export function PlanProblems({ problems }: { problems: Problem[] }) {
  const { t } = useTranslationRef(showsTranslationRef);
  return (
    <Alert
      role="alert"
      status="warning"
      icon
      title={t('plan.refused')}
      description={
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {problems.map(problem => {
            const text = problemText(problem, t);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      }
    />
  );
}
