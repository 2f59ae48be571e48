import { emailRequestSchema } from '@marquee/plugin-accounts-common';
import { browser } from '../../components/browser';
import { useLocale } from '../../components/locale';
import { signInPage } from '../../session/returnPaths';
import { AccountFrame } from '../AccountFrame';
import { accountPath, type AccountPageProps } from '../accountPage';
import { FormFrame } from '../form/FormFrame';
import { EmailField } from '../form/TextField';
import { useAccountForm } from '../form/useAccountForm';
import { useAccountSession } from '../session/AccountSession';
import { keepEmail } from '../session/keptEmail';
import { useAccountTexts } from '../texts/useAccountTexts';

/** Asks for a code to set a new password with. */
export function ForgotPage({ data }: AccountPageProps) {
  const texts = useAccountTexts();
  const { language } = useLocale();
  const { client } = useAccountSession();
  const form = useAccountForm({
    id: 'forgot',
    schema: emailRequestSchema,
    request: ({ email = '' }) => ({ email, language }),
    send: async request => {
      await client.forgetPassword(request);
      return request.email;
    },
    onDone: email => {
      keepEmail(sessionStorage, email);
      browser.go(accountPath('reset', data.continueTo));
    },
  });
  return (
    <AccountFrame data={data}>
      <p>{texts('forgotText')}</p>
      <FormFrame form={form} action={texts('sendCode')}>
        <EmailField autoComplete="username" />
      </FormFrame>
      <p>
        <a href={signInPage(data.continueTo)}>{texts('backToSignIn')}</a>
      </p>
    </AccountFrame>
  );
}
