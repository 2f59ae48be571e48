import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  PASSWORD_LENGTH,
  passwordRequestSchema,
} from '@marquee/plugin-accounts-common';
import { useState } from 'react';
import { accountsClient } from '../api/accountsClient';
import { Outcome } from '../components/Outcome';
import { Section } from '../components/Section';
import { FormFrame } from '../form/FormFrame';
import { PasswordInput } from '../form/PasswordInput';
import { useForm } from '../form/useForm';
import { accountsTranslationRef } from '../translation';

/** Changes the password; all other browsers are signed out by that. */
export function PasswordSection() {
  const { t } = useTranslationRef(accountsTranslationRef);
  const [changed, setChanged] = useState(false);
  const form = useForm({
    initial: { current: '', password: '' },
    schema: passwordRequestSchema,
    send: async request => {
      setChanged(false);
      await accountsClient.changePassword(request);
      form.reset();
      setChanged(true);
    },
  });
  return (
    <Section title={t('own.password')} lead={t('own.passwordLead')}>
      <FormFrame form={form} submit={t('own.passwordSubmit')}>
        <PasswordInput
          form={form}
          name="current"
          label={t('field.currentPassword')}
          autoComplete="current-password"
        />
        <PasswordInput
          form={form}
          name="password"
          label={t('field.newPassword')}
          description={t('field.passwordHint', {
            min: `${PASSWORD_LENGTH.min}`,
          })}
          autoComplete="new-password"
        />
      </FormFrame>
      <Outcome>{changed && t('own.passwordChanged')}</Outcome>
    </Section>
  );
}
