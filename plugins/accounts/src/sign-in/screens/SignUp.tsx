import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink, Flex, Text } from '@backstage/ui';
import type { SignUpRole } from '@marquee/plugin-accounts-common';
import { useState } from 'react';
import { ScreenTitle } from '../../components/ScreenTitle';
import { accountsTranslationRef } from '../../translation';
import { RoleChoice } from './RoleChoice';
import { SellerSignUp, type SignUpValues } from './SellerSignUp';

export { emptySignUp, type SignUpValues } from './SellerSignUp';

/** Opens an account as a seller; buyers are led to the public site, where theirs is. */
export function SignUp(props: {
  initial: SignUpValues;
  publicSite: string;
  onSent: (values: SignUpValues) => void;
  onBack: () => void;
}) {
  const { initial, publicSite, onSent, onBack } = props;
  const [role, setRole] = useState<SignUpRole>('seller');
  const { t } = useTranslationRef(accountsTranslationRef);
  return (
    <Flex direction="column" gap="4">
      <ScreenTitle>{t('signUp.title')}</ScreenTitle>
      <RoleChoice role={role} onChange={setRole} />
      {role === 'seller' ? (
        <SellerSignUp
          initial={initial}
          publicSite={publicSite}
          onSent={onSent}
          onBack={onBack}
        />
      ) : (
        <Flex direction="column" gap="3">
          <Text as="p" style={{ margin: 0 }}>
            {t('signUp.buyersElsewhere')}
          </Text>
          <Flex gap="2" style={{ flexWrap: 'wrap' }}>
            <ButtonLink href={`${publicSite}/sign-in`} size="medium">
              {t('signUp.toPublicSite')}
            </ButtonLink>
            <Button variant="tertiary" size="medium" onPress={onBack}>
              {t('common.back')}
            </Button>
          </Flex>
        </Flex>
      )}
    </Flex>
  );
}
