import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { accountsTranslationRef } from '../translation';
import { TextInput } from './TextInput';
import type { Form } from './useForm';

/**
 * A password that can be looked at. Backstage's own field has the same button, but
 * names it in English only.
 */
export function PasswordInput<
  V extends Record<string, string | boolean>,
  K extends keyof V & string,
>(props: {
  form: Form<V>;
  name: K;
  label: string;
  description?: string;
  autoComplete: 'current-password' | 'new-password';
}) {
  const [shown, setShown] = useState(false);
  const { t } = useTranslationRef(accountsTranslationRef);
  return (
    <div style={{ position: 'relative' }}>
      <TextInput {...props} type={shown ? 'text' : 'password'} />
      <Button
        variant="tertiary"
        size="small"
        aria-label={t(shown ? 'form.hidePassword' : 'form.showPassword')}
        aria-controls={props.form.idOf(props.name)}
        onPress={() => setShown(!shown)}
        style={{ position: 'absolute', top: -14, right: 0 }}
      >
        {t(shown ? 'form.hide' : 'form.show')}
      </Button>
    </div>
  );
}
