import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { TextField } from '@backstage/ui';
import { accountsTranslationRef } from '../translation';
import type { Form } from './useForm';

/** One line of text in a form, with what is wrong below it. */
export function TextInput<
  V extends Record<string, string | boolean>,
  K extends keyof V & string,
>(props: {
  form: Form<V>;
  name: K;
  label: string;
  description?: string;
  type?: 'text' | 'email' | 'tel' | 'password';
  /** What browsers and password managers may fill in, by the names of HTML. */
  autoComplete: string;
  inputMode?: 'numeric' | 'text';
  maxLength?: number;
}) {
  const { form, name, label, description, type, ...input } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  const wrong = form.faults[name];
  return (
    <TextField
      {...input}
      id={form.idOf(name)}
      name={name}
      // Passwords are passed on as they should be; the type of this property just lacks them.
      type={type as 'text'}
      label={label}
      description={description}
      size="medium"
      value={`${form.values[name]}`}
      onChange={value => form.set(name, value as V[K])}
      onBlur={() => form.leave(name)}
      // The form says itself what is wrong; the browser would say it in its own language.
      validationBehavior="aria"
      validate={() => wrong && t(`wrong.${wrong}`)}
    />
  );
}
