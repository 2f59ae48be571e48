import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { emailChangeRequestSchema } from '@marquee/plugin-accounts-common';
import { accountsClient } from '../api/accountsClient';
import { FormFrame } from '../form/FormFrame';
import { PasswordInput } from '../form/PasswordInput';
import { TextInput } from '../form/TextInput';
import { useForm } from '../form/useForm';
import { accountsTranslationRef } from '../translation';

/** Asks for another address, and for the password: whoever holds the address holds the account. */
export function AskNewEmail(props: {
  now: string;
  onSent: (email: string) => void;
}) {
  const { t } = useTranslationRef(accountsTranslationRef);
  const form = useForm({
    initial: { email: '', password: '' },
    schema: emailChangeRequestSchema,
    check: ({ email }) =>
      email.trim().toLowerCase() === props.now ? { email: 'sameEmail' } : {},
    send: async request => {
      await accountsClient.requestEmailChange(request);
      props.onSent(request.email);
    },
  });
  return (
    <FormFrame form={form} submit={t('own.emailAsk')}>
      <TextInput
        form={form}
        name="email"
        label={t('field.newEmail')}
        type="email"
        autoComplete="email"
      />
      <PasswordInput
        form={form}
        name="password"
        label={t('field.password')}
        autoComplete="current-password"
      />
    </FormFrame>
  );
}
