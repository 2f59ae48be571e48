import { ProxiedSignInPage } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { Button, Flex, Text } from '@backstage/ui';
import { useState } from 'react';
import { appTranslationRef } from '../translation';
import { SignInFailed } from './SignInFailed';
import { SignInFrame } from './SignInFrame';
import {
  isSignInRemembered,
  rememberSignIn,
  withForgettingSignOut,
} from './signInMemory';

/** Signs in the development guest; accounts with a password come later. */
export function SignInPage(props: SignInPageProps) {
  const [started, setStarted] = useState(isSignInRemembered);
  const { t } = useTranslationRef(appTranslationRef);

  if (started) {
    return (
      <ProxiedSignInPage
        provider="guest"
        ErrorComponent={SignInFailed}
        onSignInSuccess={identity => {
          rememberSignIn();
          props.onSignInSuccess(withForgettingSignOut(identity));
        }}
      />
    );
  }
  return (
    <SignInFrame>
      <Flex direction="column" gap="3">
        <Button size="medium" onPress={() => setStarted(true)}>
          {t('signIn.guest')}
        </Button>
        <Text variant="body-small" color="secondary">
          {t('signIn.guestHint')}
        </Text>
      </Flex>
    </SignInFrame>
  );
}
