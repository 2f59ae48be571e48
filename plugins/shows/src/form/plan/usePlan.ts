import { useApi } from '@backstage/frontend-plugin-api';
import type { PlanAnswer } from '@marquee/plugin-shows-common';
import { useCallback, useState } from 'react';
import { showsApiRef } from '../../api/ShowsApi';
import { useLoaded, type Loaded } from '../../hooks/useLoaded';
import { toAnswers, type OpenShowForm } from '../OpenShowForm';

/** The plan for a form, and a way to ask for it once more. */
export function usePlan(
  form: OpenShowForm,
): Loaded<PlanAnswer> & { again: () => void } {
  const api = useApi(showsApiRef);
  const [attempt, setAttempt] = useState(0);
  const answers = JSON.stringify(toAnswers(form));
  const loaded = useLoaded(
    useCallback(
      () => api.planShow(JSON.parse(answers)),
      // An attempt is not an input, it is a reason to load once more.
      // eslint-disable-next-line react-hooks/exhaustive-deps
      [api, answers, attempt],
    ),
  );
  return { ...loaded, again: () => setAttempt(attempt + 1) };
}
