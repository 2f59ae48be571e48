import { resetRequestSchema } from '@marquee/plugin-accounts-common';
import { useState } from 'react';
import { useLocale } from '../../components/locale';
import { signInPage } from '../../session/returnPaths';
import { AccountFrame } from '../AccountFrame';
import type { AccountPageProps } from '../accountPage';
import { CodeField } from '../form/CodeField';
import { FormFrame } from '../form/FormFrame';
import { PasswordField } from '../form/PasswordField';
import { EmailField } from '../form/TextField';
import { useAccountForm } from '../form/useAccountForm';
import { useAccountSession } from '../session/AccountSession';
import { useKeptEmail } from '../session/useKeptEmail';
import { ResendCode } from '../sign-up/ResendCode';
import { useAccountTexts } from '../texts/useAccountTexts';

/** Sets a new password by the mailed code. */
export function ResetPage({ data }: AccountPageProps) {
  const texts = useAccountTexts();
  const { language } = useLocale();
  const { client } = useAccountSession();
  const known = useKeptEmail();
  const [done, setDone] = useState(false);
  const form = useAccountForm({
    id: 'reset',
    newPassword: true,
    schema: resetRequestSchema,
    request: ({ email = '', code = '', password = '' }) => ({
      email,
      code,
      password,
    }),
    send: request => client.resetPassword(request),
    onDone: () => setDone(true),
  });
  if (done) {
    return (
      <AccountFrame data={data}>
        <div className="notice" role="alert">
          <p>{texts('passwordReset')}</p>
          <p>
            <a
              className="button button-primary"
              href={signInPage(data.continueTo)}
            >
              {texts('toSignIn')}
            </a>
          </p>
        </div>
      </AccountFrame>
    );
  }
  return (
    <AccountFrame data={data}>
      {known && <p>{texts('mailSent', { email: known })}</p>}
      <FormFrame form={form} action={texts('setPassword')}>
        {/* Shown even when it is known: password managers keep it with the password. */}
        <EmailField key={known} defaultValue={known} autoComplete="username" />
        <CodeField hint={texts('hint.code-unknown')} />
        <PasswordField />
      </FormFrame>
      <ResendCode
        formId={form.id}
        send={email => client.forgetPassword({ email, language })}
      />
    </AccountFrame>
  );
}
