import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import TextField from '@material-ui/core/TextField';
import { showsTranslationRef } from '../../translation';
import { askedFor } from '../askedFor';
import { useDraft } from '../draft/useDraft';
import { readTextOptions } from './showTexts';

/** Asks for a text of the show; what is wrong with it is said by the check of the step. */
export function ShowText(props: FieldExtensionComponentProps<string>) {
  const { formData, onChange, rawErrors = [], formContext, uiSchema } = props;
  const { text, rows } = readTextOptions(uiSchema);
  const { t } = useTranslationRef(showsTranslationRef);
  useDraft(formContext);
  return (
    <TextField
      id={props.idSchema.$id}
      label={t(`form.text.label.${text}`)}
      {...askedFor(props.required)}
      // Only where the template says so, and that is a page of nothing but its form.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus={props.autofocus}
      fullWidth
      multiline={rows > 1}
      minRows={rows}
      value={formData ?? ''}
      error={rawErrors.length > 0}
      helperText={text === 'description' && t('form.text.hint.description')}
      onChange={event => onChange(event.target.value)}
    />
  );
}
