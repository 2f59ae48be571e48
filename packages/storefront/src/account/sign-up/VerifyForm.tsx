import {
  type SignInAnswer,
  verifyRequestSchema,
} from '@marquee/plugin-accounts-common';
import { useLocale } from '../../components/locale';
import { accountPath } from '../accountPage';
import { CodeField } from '../form/CodeField';
import { FormFrame } from '../form/FormFrame';
import { EmailField } from '../form/TextField';
import { useAccountForm } from '../form/useAccountForm';
import { useAccountSession } from '../session/AccountSession';
import { useKeptEmail } from '../session/useKeptEmail';
import { useAccountTexts } from '../texts/useAccountTexts';
import { ResendCode } from './ResendCode';

/** The code; the address too when this tab does not know it any more. */
export function VerifyForm(props: {
  continueTo: string;
  onAnswer(answer: SignInAnswer, email: string): void;
}) {
  const texts = useAccountTexts();
  const { language } = useLocale();
  const { client } = useAccountSession();
  const known = useKeptEmail();
  const form = useAccountForm({
    id: 'verify',
    schema: verifyRequestSchema,
    request: ({ email = known ?? '', code = '' }) => ({ email, code }),
    send: async request => ({
      answer: await client.verify(request),
      email: request.email,
    }),
    onDone: done => props.onAnswer(done.answer, done.email),
  });
  return (
    <>
      {known && <p>{texts('mailSent', { email: known })}</p>}
      <FormFrame form={form} action={texts('confirm')}>
        {!known && <EmailField />}
        <CodeField
          hint={
            known
              ? texts('hint.code', { email: known })
              : texts('hint.code-unknown')
          }
        />
      </FormFrame>
      <ResendCode
        formId={form.id}
        email={known}
        send={email => client.resendCode({ email, language })}
      />
      <p>
        <a href={accountPath('sign-up', props.continueTo)}>
          {texts('otherAddress')}
        </a>
      </p>
    </>
  );
}
