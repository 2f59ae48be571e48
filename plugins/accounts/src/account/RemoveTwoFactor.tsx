import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  ownPasswordRequestSchema,
  type OwnAccount,
} from '@marquee/plugin-accounts-common';
import { accountsClient } from '../api/accountsClient';
import { FormFrame } from '../form/FormFrame';
import { PasswordInput } from '../form/PasswordInput';
import { useForm } from '../form/useForm';
import { accountsTranslationRef } from '../translation';

/** Switches two-factor off, for the password. */
export function RemoveTwoFactor(props: {
  onDone: (account: OwnAccount) => void;
}) {
  const { t } = useTranslationRef(accountsTranslationRef);
  const form = useForm({
    initial: { password: '' },
    schema: ownPasswordRequestSchema.required(),
    send: async ({ password }) =>
      props.onDone(await accountsClient.removeTwoFactor(password)),
  });
  return (
    <FormFrame form={form} submit={t('twoFactor.remove')} destructive>
      <PasswordInput
        form={form}
        name="password"
        label={t('field.password')}
        autoComplete="current-password"
      />
    </FormFrame>
  );
}
