import {
  type SignInAnswer,
  signInRequestSchema,
} from '@marquee/plugin-accounts-common';
import { accountPath } from '../accountPage';
import { FormFrame } from '../form/FormFrame';
import { PasswordField } from '../form/PasswordField';
import { EmailField } from '../form/TextField';
import { useAccountForm } from '../form/useAccountForm';
import { useAccountSession } from '../session/AccountSession';
import { useKeptEmail } from '../session/useKeptEmail';
import { useAccountTexts } from '../texts/useAccountTexts';

/** E-mail and password, with the ways to a new password and a new account. */
export function PasswordStep(props: {
  continueTo: string;
  onAnswer(answer: SignInAnswer, email: string): void;
}) {
  const texts = useAccountTexts();
  const { client } = useAccountSession();
  const email = useKeptEmail();
  const { continueTo, onAnswer } = props;
  const form = useAccountForm({
    id: 'sign-in',
    schema: signInRequestSchema,
    request: ({ email: typed = '', password = '' }) => ({
      email: typed,
      password,
    }),
    send: async request => ({
      answer: await client.signIn(request),
      email: request.email,
    }),
    onDone: done => onAnswer(done.answer, done.email),
  });
  return (
    <>
      {continueTo.startsWith('/api/') && <p>{texts('toShowAfter')}</p>}
      <FormFrame form={form} action={texts('toSignIn')}>
        <EmailField key={email} autoComplete="username" defaultValue={email} />
        <PasswordField />
      </FormFrame>
      <ul className="ways">
        <li>
          <a href={accountPath('forgot', continueTo)}>{texts('toForgot')}</a>
        </li>
        <li>
          {texts('noAccount')}{' '}
          <a href={accountPath('sign-up', continueTo)}>{texts('toSignUp')}</a>
        </li>
      </ul>
    </>
  );
}
