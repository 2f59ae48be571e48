import { signUpRequestSchema } from '@marquee/plugin-accounts-common';
import { browser } from '../../components/browser';
import { useLocale } from '../../components/locale';
import { accountPath } from '../accountPage';
import { ConsentField } from '../form/ConsentField';
import { FormFrame } from '../form/FormFrame';
import { PasswordField } from '../form/PasswordField';
import { EmailField, TextField } from '../form/TextField';
import { useAccountForm } from '../form/useAccountForm';
import { useAccountSession } from '../session/AccountSession';
import { keepEmail } from '../session/keptEmail';
import { useAccountTexts } from '../texts/useAccountTexts';

/** What a buyer's account needs; leads on to the mailed code. */
export function SignUpForm(props: { continueTo: string }) {
  const texts = useAccountTexts();
  const { language } = useLocale();
  const { client } = useAccountSession();
  const form = useAccountForm({
    id: 'sign-up',
    newPassword: true,
    schema: signUpRequestSchema,
    request: ({
      email = '',
      password = '',
      name = '',
      phone = '',
      ...rest
    }) => ({
      role: 'buyer',
      email,
      password,
      name,
      phone,
      language,
      consents: { terms: rest.terms, privacy: rest.privacy },
    }),
    send: async request => {
      await client.signUp(request);
      return request.email;
    },
    onDone: email => {
      keepEmail(sessionStorage, email);
      browser.go(accountPath('verify', props.continueTo));
    },
  });
  return (
    <FormFrame form={form} action={texts('createAccount')}>
      <TextField
        name="name"
        autoComplete="name"
        maxLength={80}
        hint={texts('hint.name')}
      />
      <EmailField />
      <TextField
        name="phone"
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        maxLength={30}
        hint={texts('hint.phone')}
      />
      <PasswordField />
      <ConsentField name="terms" />
      <ConsentField name="privacy" />
    </FormFrame>
  );
}
