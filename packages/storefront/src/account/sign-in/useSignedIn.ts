import type { SignInAnswer } from '@marquee/plugin-accounts-common';
import { useState } from 'react';
import { browser } from '../../components/browser';
import { accountPath } from '../accountPage';
import { dropEmail, keepEmail } from '../session/keptEmail';

/** Where a sign-in stands. */
export type SignInStep =
  | { type: 'password' | 'second-step' }
  | { type: 'elsewhere'; url: string };

/** Goes on after a right password: to the next step, or to where the reader wanted to go. */
export function useSignedIn(continueTo: string): {
  step: SignInStep;
  /** `email` is the address that signed in, if that is known here. */
  accept(answer: SignInAnswer, email?: string): void;
  /** Back to e-mail and password. */
  restart(): void;
} {
  const [step, setStep] = useState<SignInStep>({ type: 'password' });
  const accept = (answer: SignInAnswer, email?: string) => {
    switch (answer.type) {
      case 'signed-in':
        dropEmail(sessionStorage);
        browser.go(continueTo);
        return;
      case 'verify':
        if (email) keepEmail(sessionStorage, email);
        browser.go(accountPath('verify', continueTo));
        return;
      case 'second-step':
      case 'elsewhere':
        setStep(answer);
        return;
      default:
        answer satisfies never;
    }
  };
  return { step, accept, restart: () => setStep({ type: 'password' }) };
}
