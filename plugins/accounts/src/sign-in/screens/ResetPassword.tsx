import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex } from '@backstage/ui';
import {
  PASSWORD_LENGTH,
  resetRequestSchema,
} from '@marquee/plugin-accounts-common';
import { accountsClient } from '../../api/accountsClient';
import { ResendCode } from '../../components/ResendCode';
import { ScreenTitle } from '../../components/ScreenTitle';
import { FormFrame } from '../../form/FormFrame';
import { PasswordInput } from '../../form/PasswordInput';
import { TextInput } from '../../form/TextInput';
import { useForm } from '../../form/useForm';
import { useLanguage } from '../../hooks/useLanguage';
import { accountsTranslationRef } from '../../translation';

/** Sets a new password by the mailed code. */
export function ResetPassword(props: {
  email: string;
  onDone: () => void;
  onBack: () => void;
}) {
  const { email, onDone, onBack } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  const language = useLanguage();
  const form = useForm({
    initial: { code: '', password: '' },
    schema: resetRequestSchema,
    toRequest: values => ({ ...values, email }),
    send: async request => {
      await accountsClient.resetPassword(request);
      onDone();
    },
  });
  return (
    <Flex direction="column" gap="4">
      <ScreenTitle lead={t('reset.lead', { email })}>
        {t('reset.title')}
      </ScreenTitle>
      <FormFrame form={form} submit={t('reset.submit')}>
        <TextInput
          form={form}
          name="code"
          label={t('field.mailedCode')}
          autoComplete="one-time-code"
          inputMode="numeric"
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
      <ResendCode
        send={() => accountsClient.forgetPassword({ email, language })}
        actions={
          <Button variant="tertiary" size="medium" onPress={onBack}>
            {t('verify.changeAddress')}
          </Button>
        }
      />
    </Flex>
  );
}
