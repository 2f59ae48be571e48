import type {
  OwnAccount,
  TwoFactorSetup,
} from '@marquee/plugin-accounts-common';
import { useCallback, useEffect, useRef, useState } from 'react';
import { accountsClient } from '../../api/accountsClient';
import { BeginTwoFactor } from './BeginTwoFactor';
import { ConfirmTwoFactor } from './ConfirmTwoFactor';

/**
 * Sets two-factor up: the password, then the secret for the authenticator app with
 * the spare codes, then a first code that proves that the app has it.
 */
export function SetUpTwoFactor(props: {
  /** Whether the account has a password here. */
  askPassword: boolean;
  /** Spares the question when it was typed a moment ago. */
  password?: string;
  onDone: (account: OwnAccount) => void;
}) {
  const { askPassword, password, onDone } = props;
  const [setup, setSetup] = useState<TwoFactorSetup>();
  const begin = useCallback(async (typed?: string) => {
    setSetup(await accountsClient.setUpTwoFactor(typed));
  }, []);
  const begun = useRef(false);

  useEffect(() => {
    if (password === undefined || begun.current) return;
    begun.current = true;
    // When it fails, the form that asks is still there.
    begin(password).catch(() => undefined);
  }, [begin, password]);

  return setup ? (
    <ConfirmTwoFactor setup={setup} onDone={onDone} />
  ) : (
    <BeginTwoFactor askPassword={askPassword} onBegin={begin} />
  );
}
