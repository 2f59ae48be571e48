import {
  codeRequestSchema,
  emailChangeRequestSchema,
  type OwnAccount,
} from '@marquee/plugin-accounts-common';
import { useState } from 'react';
import { CodeField } from '../form/CodeField';
import { FormFrame } from '../form/FormFrame';
import { PasswordField } from '../form/PasswordField';
import { EmailField } from '../form/TextField';
import { useAccountForm } from '../form/useAccountForm';
import { useAccountSession } from '../session/AccountSession';
import { useAccountTexts } from '../texts/useAccountTexts';
import { Done, Section } from './Section';

function AskForm(props: { onAsked(email: string): void }) {
  const texts = useAccountTexts();
  const { client } = useAccountSession();
  const form = useAccountForm({
    id: 'email-change',
    schema: emailChangeRequestSchema,
    request: ({ email = '', password = '' }) => ({ email, password }),
    send: async request => {
      await client.requestEmailChange(request);
      return request.email;
    },
    onDone: props.onAsked,
  });
  return (
    <FormFrame form={form} action={texts('sendCode')}>
      <EmailField />
      <PasswordField />
    </FormFrame>
  );
}

function ConfirmForm(props: {
  email: string;
  onChanged(): void;
  onCancel(): void;
}) {
  const texts = useAccountTexts();
  const { client } = useAccountSession();
  const { email } = props;
  const form = useAccountForm({
    id: 'email-confirm',
    schema: codeRequestSchema,
    request: ({ code = '' }) => ({ code }),
    send: ({ code }) => client.confirmEmailChange(code),
    onDone: props.onChanged,
  });
  return (
    <>
      <p role="status">{texts('mailSent', { email })}</p>
      <FormFrame
        form={form}
        action={texts('changeEmail')}
        beside={
          <button type="button" className="button" onClick={props.onCancel}>
            {texts('cancel')}
          </button>
        }
      >
        <CodeField hint={texts('hint.code', { email })} />
      </FormFrame>
    </>
  );
}

/** The address that the account is known by; a new one is confirmed before it counts. */
export function EmailSection({ account }: { account: OwnAccount }) {
  const texts = useAccountTexts();
  const { reload } = useAccountSession();
  const [asked, setAsked] = useState<string>();
  const [changed, setChanged] = useState(false);
  const { email } = account;
  const take = () => {
    setAsked(undefined);
    setChanged(true);
    reload();
  };
  return (
    <Section id="email" title={texts('emailTitle')}>
      <p>{texts('emailText', { email })}</p>
      {asked === undefined ? (
        <AskForm onAsked={setAsked} />
      ) : (
        <ConfirmForm
          email={asked}
          onChanged={take}
          onCancel={() => setAsked(undefined)}
        />
      )}
      <Done text={changed ? texts('emailChanged', { email }) : undefined} />
    </Section>
  );
}
