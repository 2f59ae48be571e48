import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Flex } from '@backstage/ui';
import { appTranslationRef } from '../translation';
import { SignInFrame } from './SignInFrame';

/** Says why signing in failed, and offers to try again. */
export function SignInFailed({ error }: { error?: Error }) {
  const { t } = useTranslationRef(appTranslationRef);
  // An answer from the portal has a name of its own; a lost connection is a TypeError.
  const refused = error && error.name !== 'TypeError';
  return (
    <SignInFrame>
      <Flex direction="column" gap="3">
        <Alert
          status="danger"
          icon
          title={
            refused
              ? t('signIn.failedOnServer', { message: error.message })
              : t('signIn.failed')
          }
        />
        <Button onPress={() => window.location.reload()}>
          {t('signIn.retry')}
        </Button>
      </Flex>
    </SignInFrame>
  );
}
