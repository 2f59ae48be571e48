import type { ComponentType } from 'react';
import type { AccountPageName, AccountPageProps } from './accountPage';
import { PrivacyPage } from './legal/PrivacyPage';
import { TermsPage } from './legal/TermsPage';
import { AccountPage } from './own/AccountPage';
import { ForgotPage } from './reset/ForgotPage';
import { ResetPage } from './reset/ResetPage';
import { SignInPage } from './sign-in/SignInPage';
import { SignOutPage } from './sign-in/SignOutPage';
import { SignUpPage } from './sign-up/SignUpPage';
import { VerifyPage } from './sign-up/VerifyPage';
import { WithdrawPage } from './withdraw/WithdrawPage';

/** The account pages by name. */
export const ACCOUNT_PAGE_COMPONENTS: Record<
  AccountPageName,
  ComponentType<AccountPageProps>
> = {
  'sign-in': SignInPage,
  'sign-up': SignUpPage,
  verify: VerifyPage,
  forgot: ForgotPage,
  reset: ResetPage,
  account: AccountPage,
  withdraw: WithdrawPage,
  'sign-out': SignOutPage,
  terms: TermsPage,
  privacy: PrivacyPage,
};
