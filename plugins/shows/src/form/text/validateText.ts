import type { ApiHolder } from '@backstage/frontend-plugin-api';
import { fieldTexts } from '../fieldTexts';
import { readTextOptions, SHOW_TEXTS } from './showTexts';

/** Refuses a text of nothing but blanks where one is needed, and one that is too long. */
export function validateText(
  value: string,
  errors: { addError(message: string): void },
  context: { apiHolder: ApiHolder; uiSchema?: object },
): void {
  const { text } = readTextOptions(context.uiSchema);
  const [issue] = SHOW_TEXTS[text].safeParse(value).error?.issues ?? [];
  if (!issue) return;
  const t = fieldTexts(context.apiHolder);
  errors.addError(
    issue.code === 'too_big'
      ? t('form.text.tooLong', {
          most: `${issue.maximum}`,
          given: `${value.trim().length}`,
        })
      : t('form.text.missing'),
  );
}
