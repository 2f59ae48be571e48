import type { SignInPageProps } from '@backstage/plugin-app-react';
import { SignIn } from '@marquee/plugin-accounts';
import { SignInFrame } from './SignInFrame';

/** Signing in, opening an account and all that belongs to it, in the look of the portal. */
export function SignInPage(props: SignInPageProps) {
  return (
    <SignInFrame>
      <SignIn {...props} />
    </SignInFrame>
  );
}
