import {
  type OwnAccount,
  ownPasswordRequestSchema,
  type TwoFactorSetup,
} from '@marquee/plugin-accounts-common';
import { useState } from 'react';
import { FormFrame } from '../form/FormFrame';
import { PasswordField } from '../form/PasswordField';
import { useAccountForm } from '../form/useAccountForm';
import { useAccountSession } from '../session/AccountSession';
import { useAccountTexts } from '../texts/useAccountTexts';
import { Section } from './Section';
import { TwoFactorConfirm } from './TwoFactorConfirm';

const ownPassword = ownPasswordRequestSchema.required();

/** The second step of signing in: off, being set up, or on. */
export function TwoFactorSection({ account }: { account: OwnAccount }) {
  const texts = useAccountTexts();
  const { client, reload } = useAccountSession();
  const [setup, setSetup] = useState<TwoFactorSetup>();
  const { twoFactor } = account;
  const form = useAccountForm({
    id: 'two-factor',
    schema: ownPassword,
    request: ({ password = '' }) => ({ password }),
    send: async ({ password }) => {
      if (!twoFactor) return client.setUpTwoFactor(password);
      await client.removeTwoFactor(password);
      return undefined;
    },
    onDone: (made, element) => {
      element.reset();
      setSetup(made);
      reload();
    },
  });
  const finish = () => {
    setSetup(undefined);
    reload();
  };
  return (
    <Section id="two-factor" title={texts('twoFactor')}>
      <p role="status">{texts(twoFactor ? 'twoFactorOn' : 'twoFactorOff')}</p>
      {setup && !twoFactor ? (
        <TwoFactorConfirm
          setup={setup}
          onDone={finish}
          onCancel={() => setSetup(undefined)}
        />
      ) : (
        <FormFrame
          form={form}
          action={texts(twoFactor ? 'twoFactorRemove' : 'twoFactorSetUp')}
        >
          <PasswordField />
        </FormFrame>
      )}
    </Section>
  );
}
