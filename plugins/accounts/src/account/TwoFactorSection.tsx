import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import type { OwnAccount } from '@marquee/plugin-accounts-common';
import { useState } from 'react';
import { Outcome } from '../components/Outcome';
import { Section } from '../components/Section';
import { SetUpTwoFactor } from '../components/twoFactor/SetUpTwoFactor';
import { accountsTranslationRef } from '../translation';
import { RemoveTwoFactor } from './RemoveTwoFactor';

/** Switches two-factor on and, except for admins, off. */
export function TwoFactorSection(props: {
  account: OwnAccount;
  onChange: (account: OwnAccount) => void;
}) {
  const { account, onChange } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  const [settingUp, setSettingUp] = useState(false);
  const [changed, setChanged] = useState(false);
  const isKept = account.role === 'admin';
  const take = (next: OwnAccount) => {
    setSettingUp(false);
    setChanged(true);
    onChange(next);
  };
  return (
    <Section
      title={t('twoFactor.title')}
      lead={t(account.twoFactor ? 'twoFactor.on' : 'twoFactor.off')}
    >
      {!account.twoFactor && !settingUp && (
        <div>
          <Button
            variant="secondary"
            size="medium"
            onPress={() => {
              setChanged(false);
              setSettingUp(true);
            }}
          >
            {t('twoFactor.setUp')}
          </Button>
        </div>
      )}
      {!account.twoFactor && settingUp && (
        <SetUpTwoFactor askPassword={account.hasPassword} onDone={take} />
      )}
      {account.twoFactor && isKept && <Text>{t('twoFactor.stays')}</Text>}
      {account.twoFactor && !isKept && <RemoveTwoFactor onDone={take} />}
      <Outcome>
        {changed && t(account.twoFactor ? 'twoFactor.isOn' : 'twoFactor.isOff')}
      </Outcome>
    </Section>
  );
}
