import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Flex, Text } from '@backstage/ui';
import {
  signInRequestSchema,
  type SessionAnswer,
  type SignInAnswer,
} from '@marquee/plugin-accounts-common';
import { accountsClient } from '../../api/accountsClient';
import { ScreenTitle } from '../../components/ScreenTitle';
import { FormFrame } from '../../form/FormFrame';
import { PasswordInput } from '../../form/PasswordInput';
import { TextInput } from '../../form/TextInput';
import { useForm } from '../../form/useForm';
import type { Departure } from '../../session/departure';
import { accountsTranslationRef } from '../../translation';
import { DemoAccounts } from './DemoAccounts';
import { DepartureNote } from './DepartureNote';

/** Signs in with e-mail and password. */
export function PasswordSignIn(props: {
  demo: Extract<SessionAnswer['signIn'], { type: 'local' }>['demo'];
  departure?: Departure;
  email?: string;
  /** A new password was set just now. */
  passwordSet?: boolean;
  onAnswer: (answer: SignInAnswer, email: string, password: string) => void;
  onForgot: (email: string) => void;
  onSignUp: () => void;
}) {
  const { demo, departure, passwordSet, onAnswer, onForgot, onSignUp } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  const form = useForm({
    initial: { email: props.email ?? '', password: '' },
    schema: signInRequestSchema,
    send: async request =>
      onAnswer(
        await accountsClient.signIn(request),
        request.email,
        request.password,
      ),
  });
  return (
    <Flex direction="column" gap="4">
      <ScreenTitle>{t('signIn.title')}</ScreenTitle>
      {passwordSet ? (
        <Alert
          role="status"
          status="success"
          icon
          title={t('signIn.passwordSet')}
        />
      ) : (
        <DepartureNote departure={departure} />
      )}
      <FormFrame
        form={form}
        submit={t('signIn.submit')}
        actions={
          <Button
            variant="tertiary"
            size="medium"
            onPress={() => onForgot(form.values.email)}
          >
            {t('signIn.forgot')}
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
        <PasswordInput
          form={form}
          name="password"
          label={t('field.password')}
          autoComplete="current-password"
        />
      </FormFrame>
      <Flex gap="2" align="center" style={{ flexWrap: 'wrap' }}>
        <Text>{t('signIn.newHere')}</Text>
        <Button variant="secondary" size="medium" onPress={onSignUp}>
          {t('signIn.signUp')}
        </Button>
      </Flex>
      {demo.length > 0 && (
        <DemoAccounts
          demo={demo}
          isPending={form.pending}
          onPick={({ email, password }) => form.submit({ email, password })}
        />
      )}
    </Flex>
  );
}
