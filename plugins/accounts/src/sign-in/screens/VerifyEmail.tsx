import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex } from '@backstage/ui';
import {
  verifyRequestSchema,
  type SignInAnswer,
} from '@marquee/plugin-accounts-common';
import { accountsClient } from '../../api/accountsClient';
import { ResendCode } from '../../components/ResendCode';
import { ScreenTitle } from '../../components/ScreenTitle';
import { FormFrame } from '../../form/FormFrame';
import { TextInput } from '../../form/TextInput';
import { useForm } from '../../form/useForm';
import { useLanguage } from '../../hooks/useLanguage';
import { accountsTranslationRef } from '../../translation';

/** Asks for the code that was mailed to a new address. */
export function VerifyEmail(props: {
  email: string;
  onAnswer: (answer: SignInAnswer) => void;
  onChangeAddress: () => void;
}) {
  const { email, onAnswer, onChangeAddress } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  const language = useLanguage();
  const form = useForm({
    initial: { code: '' },
    schema: verifyRequestSchema,
    toRequest: ({ code }) => ({ email, code }),
    send: async request => onAnswer(await accountsClient.verify(request)),
  });
  return (
    <Flex direction="column" gap="4">
      <ScreenTitle lead={t('verify.lead', { email })}>
        {t('verify.title')}
      </ScreenTitle>
      <FormFrame form={form} submit={t('verify.submit')}>
        <TextInput
          form={form}
          name="code"
          label={t('field.mailedCode')}
          autoComplete="one-time-code"
          inputMode="numeric"
        />
      </FormFrame>
      <ResendCode
        send={() => accountsClient.resendCode({ email, language })}
        actions={
          <Button variant="tertiary" size="medium" onPress={onChangeAddress}>
            {t('verify.changeAddress')}
          </Button>
        }
      />
    </Flex>
  );
}
