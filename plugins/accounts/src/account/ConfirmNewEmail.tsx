import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import {
  codeRequestSchema,
  type OwnAccount,
} from '@marquee/plugin-accounts-common';
import { accountsClient } from '../api/accountsClient';
import { FormFrame } from '../form/FormFrame';
import { TextInput } from '../form/TextInput';
import { useForm } from '../form/useForm';
import { accountsTranslationRef } from '../translation';

/** Takes the new address over by the code that was mailed to it. */
export function ConfirmNewEmail(props: {
  email: string;
  onDone: (account: OwnAccount) => void;
  onBack: () => void;
}) {
  const { email, onDone, onBack } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  const form = useForm({
    initial: { code: '' },
    schema: codeRequestSchema,
    send: async ({ code }) =>
      onDone(await accountsClient.confirmEmailChange(code)),
  });
  return (
    <>
      <Text as="p" role="status" style={{ margin: 0 }}>
        {t('verify.lead', { email })}
      </Text>
      <FormFrame
        form={form}
        submit={t('own.emailConfirm')}
        actions={
          <Button variant="tertiary" size="medium" onPress={onBack}>
            {t('verify.changeAddress')}
          </Button>
        }
      >
        <TextInput
          form={form}
          name="code"
          label={t('field.mailedCode')}
          autoComplete="one-time-code"
          inputMode="numeric"
        />
      </FormFrame>
    </>
  );
}
