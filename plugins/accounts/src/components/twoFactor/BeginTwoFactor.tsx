import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ownPasswordRequestSchema } from '@marquee/plugin-accounts-common';
import { FormFrame } from '../../form/FormFrame';
import { PasswordInput } from '../../form/PasswordInput';
import { useForm } from '../../form/useForm';
import { accountsTranslationRef } from '../../translation';

/** Asks for the password before a secret is shown. */
export function BeginTwoFactor(props: {
  askPassword: boolean;
  onBegin: (password?: string) => Promise<void>;
}) {
  const { askPassword, onBegin } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  const form = useForm({
    initial: { password: '' },
    schema: ownPasswordRequestSchema,
    toRequest: values => (askPassword ? values : {}),
    send: ({ password }) => onBegin(password),
  });
  return (
    <FormFrame form={form} submit={t('twoFactor.begin')}>
      {askPassword && (
        <PasswordInput
          form={form}
          name="password"
          label={t('field.password')}
          description={t('twoFactor.passwordHint')}
          autoComplete="current-password"
        />
      )}
    </FormFrame>
  );
}
