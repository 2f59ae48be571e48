import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { OwnAccount } from '@marquee/plugin-accounts-common';
import { useState } from 'react';
import { Outcome } from '../components/Outcome';
import { Section } from '../components/Section';
import { accountsTranslationRef } from '../translation';
import { AskNewEmail } from './AskNewEmail';
import { ConfirmNewEmail } from './ConfirmNewEmail';

/** Changes the address with which one signs in: by a code that is mailed to the new one. */
export function EmailSection(props: {
  account: OwnAccount;
  onChange: (account: OwnAccount) => void;
}) {
  const { account, onChange } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  const [asked, setAsked] = useState<string>();
  const [changed, setChanged] = useState(false);
  return (
    <Section
      title={t('own.email')}
      lead={t('own.emailNow', { email: account.email })}
    >
      {asked === undefined ? (
        <AskNewEmail
          now={account.email}
          onSent={email => {
            setChanged(false);
            setAsked(email);
          }}
        />
      ) : (
        <ConfirmNewEmail
          email={asked}
          onBack={() => setAsked(undefined)}
          onDone={next => {
            setAsked(undefined);
            setChanged(true);
            onChange(next);
          }}
        />
      )}
      <Outcome>{changed && t('own.emailChanged')}</Outcome>
    </Section>
  );
}
