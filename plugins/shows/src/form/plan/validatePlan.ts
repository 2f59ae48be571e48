import type { ApiHolder } from '@backstage/frontend-plugin-api';
import { showsApiRef } from '../../api/ShowsApi';
import { failureWords } from '../../format/failureWords';
import { fieldTexts } from '../fieldTexts';
import { toAnswers, type OpenShowForm } from '../OpenShowForm';

/**
 * Refuses to go on without a plan. Asks the server again, since the pool may have
 * changed since the plan was shown; it checks once more when the plan is applied.
 */
export async function validatePlan(
  _value: string,
  errors: { addError(message: string): void },
  context: { apiHolder: ApiHolder; formData: object },
): Promise<void> {
  const t = fieldTexts(context.apiHolder);
  const answers = toAnswers(context.formData as OpenShowForm);
  try {
    const answer = await context.apiHolder.get(showsApiRef)?.planShow(answers);
    if (!answer?.plan) errors.addError(t('plan.refused'));
  } catch (error) {
    const message = failureWords(error as Error, t);
    errors.addError(t('plan.failed', { message }));
  }
}
