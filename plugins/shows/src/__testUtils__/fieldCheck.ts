import {
  translationApiRef,
  type ApiHolder,
  type ApiRef,
} from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import { showsApiRef, type ShowsApi } from '../api/ShowsApi';
import { aShowsApi } from '../__fixtures__/aShowsApi';

/** Runs the check of a field; gives what it found. */
export async function fieldCheck<Value, Context extends object>(
  validate: (
    value: Value,
    errors: { addError(message: string): void },
    context: Context & { apiHolder: ApiHolder },
  ) => void | Promise<void>,
  options: { value: Value; context: Context; api?: Partial<ShowsApi> },
): Promise<string[]> {
  const found: string[] = [];
  const apis = new Map<string, unknown>([
    [translationApiRef.id, mockApis.translation()],
    [showsApiRef.id, aShowsApi(options.api)],
  ]);
  const apiHolder: ApiHolder = {
    get: <T>(ref: ApiRef<T>) => apis.get(ref.id) as T | undefined,
  };
  await validate(
    options.value,
    { addError: message => found.push(message) },
    { ...options.context, apiHolder },
  );
  return found;
}
