import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex } from '@backstage/ui';
import {
  secondStepRequestSchema,
  type SignInAnswer,
} from '@marquee/plugin-accounts-common';
import { useState } from 'react';
import { accountsClient } from '../../api/accountsClient';
import { ScreenTitle } from '../../components/ScreenTitle';
import { FormFrame } from '../../form/FormFrame';
import { TextInput } from '../../form/TextInput';
import { useForm } from '../../form/useForm';
import { accountsTranslationRef } from '../../translation';

/** Asks for the code of the authenticator app, or for a spare code. */
export function SecondStep(props: {
  onAnswer: (answer: SignInAnswer) => void;
  onBack: () => void;
}) {
  const [spare, setSpare] = useState(false);
  const { t } = useTranslationRef(accountsTranslationRef);
  const form = useForm({
    initial: { code: '' },
    schema: secondStepRequestSchema,
    // Apps show the six digits in two groups; spare codes have no blanks either.
    toRequest: ({ code }) => ({ code: code.replace(/\s/g, '') }),
    send: async ({ code }) =>
      props.onAnswer(await accountsClient.takeSecondStep(code)),
  });
  return (
    <Flex direction="column" gap="4">
      <ScreenTitle lead={t(spare ? 'secondStep.spareLead' : 'secondStep.lead')}>
        {t('secondStep.title')}
      </ScreenTitle>
      <FormFrame
        form={form}
        submit={t('secondStep.submit')}
        actions={
          <Button variant="tertiary" size="medium" onPress={props.onBack}>
            {t('common.back')}
          </Button>
        }
      >
        <TextInput
          form={form}
          name="code"
          label={t(spare ? 'field.spareCode' : 'field.appCode')}
          autoComplete={spare ? 'off' : 'one-time-code'}
          inputMode={spare ? 'text' : 'numeric'}
        />
      </FormFrame>
      <Button
        variant="secondary"
        size="medium"
        onPress={() => {
          form.reset();
          setSpare(!spare);
        }}
      >
        {t(spare ? 'secondStep.useApp' : 'secondStep.useSpare')}
      </Button>
    </Flex>
  );
}
