import {
  configApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import TextField from '@material-ui/core/TextField';
import { useEffect, useRef } from 'react';
import { showsTranslationRef } from '../../translation';
import { askedFor } from '../askedFor';
import { useDraft } from '../draft/useDraft';
import { suggestAddress } from './suggestAddress';

/** Asks for the first part of the show's host name; follows the title until it is typed by hand. */
export function ShowAddress(props: FieldExtensionComponentProps<string>) {
  const { formData, onChange, rawErrors = [], formContext } = props;
  const { t } = useTranslationRef(showsTranslationRef);
  const config = useApi(configApiRef);
  const form = useDraft(formContext);
  const suggested = suggestAddress(form.title ?? '') ?? '';
  const followsTitle = useRef(!formData || formData === suggested);

  useEffect(() => {
    if (followsTitle.current && suggested !== formData) {
      onChange(suggested);
    }
  }, [suggested, formData, onChange]);

  const { InputLabelProps, inputProps } = askedFor(props.required);
  const scheme = config.getOptionalString('marquee.scheme') ?? 'http';
  const domain =
    config.getOptionalString('marquee.domain') ?? 'marquee.localhost';
  return (
    <TextField
      id={props.idSchema.$id}
      label={t('form.address.label')}
      fullWidth
      value={formData ?? ''}
      error={rawErrors.length > 0}
      helperText={t('form.address.hint', {
        url: `${scheme}://${formData || '…'}.${domain}`,
      })}
      InputLabelProps={InputLabelProps}
      inputProps={{ ...inputProps, autoCapitalize: 'none', spellCheck: false }}
      onChange={event => {
        followsTitle.current = false;
        onChange(event.target.value);
      }}
    />
  );
}
