import {
  type OwnAccount,
  passwordRequestSchema,
} from '@marquee/plugin-accounts-common';
import { useState } from 'react';
import { FormFrame } from '../form/FormFrame';
import { PasswordField } from '../form/PasswordField';
import { useAccountForm } from '../form/useAccountForm';
import { useAccountSession } from '../session/AccountSession';
import { useAccountTexts } from '../texts/useAccountTexts';
import { Done, Section } from './Section';

/** A new password, for those who know the present one. */
export function PasswordSection({ account }: { account: OwnAccount }) {
  const texts = useAccountTexts();
  const { client } = useAccountSession();
  const [changed, setChanged] = useState(false);
  const form = useAccountForm({
    id: 'password-change',
    newPassword: true,
    schema: passwordRequestSchema,
    request: ({ current = '', password = '' }) => ({ current, password }),
    send: request => client.changePassword(request),
    onDone: (_, element) => {
      element.reset();
      setChanged(true);
    },
  });
  return (
    <Section id="password" title={texts('passwordTitle')}>
      <p>{texts('passwordText')}</p>
      <FormFrame form={form} action={texts('changePassword')}>
        {/* Tells password managers whose password this is. */}
        <input
          type="hidden"
          autoComplete="username"
          value={account.email}
          readOnly
        />
        <PasswordField name="current" />
        <PasswordField />
      </FormFrame>
      <Done text={changed ? texts('passwordChanged') : undefined} />
    </Section>
  );
}
