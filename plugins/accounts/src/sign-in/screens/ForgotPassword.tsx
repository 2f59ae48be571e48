import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex } from '@backstage/ui';
import { emailRequestSchema } from '@marquee/plugin-accounts-common';
import { accountsClient } from '../../api/accountsClient';
import { ScreenTitle } from '../../components/ScreenTitle';
import { FormFrame } from '../../form/FormFrame';
import { TextInput } from '../../form/TextInput';
import { useForm } from '../../form/useForm';
import { useLanguage } from '../../hooks/useLanguage';
import { accountsTranslationRef } from '../../translation';

/** Has a code mailed with which to set a new password. */
export function ForgotPassword(props: {
  email?: string;
  onSent: (email: string) => void;
  onBack: (email: string) => void;
}) {
  const { t } = useTranslationRef(accountsTranslationRef);
  const language = useLanguage();
  const form = useForm({
    initial: { email: props.email ?? '' },
    schema: emailRequestSchema,
    toRequest: ({ email }) => ({ email, language }),
    send: async request => {
      await accountsClient.forgetPassword(request);
      props.onSent(request.email);
    },
  });
  return (
    <Flex direction="column" gap="4">
      <ScreenTitle lead={t('forgot.lead')}>{t('forgot.title')}</ScreenTitle>
      <FormFrame
        form={form}
        submit={t('forgot.submit')}
        actions={
          <Button
            variant="tertiary"
            size="medium"
            onPress={() => props.onBack(form.values.email)}
          >
            {t('common.back')}
          </Button>
        }
      >
        <TextInput
          form={form}
          name="email"
          label={t('field.email')}
          type="email"
          autoComplete="username"
        />
      </FormFrame>
    </Flex>
  );
}
