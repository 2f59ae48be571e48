import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex } from '@backstage/ui';
import { ScreenTitle } from '../../components/ScreenTitle';
import { SetUpTwoFactor } from '../../components/twoFactor/SetUpTwoFactor';
import { accountsTranslationRef } from '../../translation';

/** Admins come in with two-factor only; this sets it up before anything else. */
export function DemandedTwoFactor(props: {
  /** Typed a moment ago; asked for otherwise. */
  password?: string;
  onDone: () => void;
}) {
  const { t } = useTranslationRef(accountsTranslationRef);
  return (
    <Flex direction="column" gap="4">
      <ScreenTitle lead={t('twoFactor.demanded')}>
        {t('twoFactor.title')}
      </ScreenTitle>
      <SetUpTwoFactor
        askPassword
        password={props.password}
        onDone={props.onDone}
      />
    </Flex>
  );
}
