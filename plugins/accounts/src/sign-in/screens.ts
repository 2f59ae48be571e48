import type { SignInAnswer } from '@marquee/plugin-accounts-common';

/** What the sign-in page shows to somebody who is not signed in. */
export type Screen =
  | { type: 'sign-in'; email?: string; passwordSet?: boolean }
  | { type: 'second-step' }
  | { type: 'sign-up' }
  | { type: 'verify'; email: string }
  | { type: 'forgot'; email?: string }
  | { type: 'reset'; email: string }
  | { type: 'elsewhere'; url: string };

/** The screen after a right password or code; undefined once there is a session. */
export function screenAfter(
  answer: SignInAnswer,
  email: string,
): Screen | undefined {
  switch (answer.type) {
    case 'signed-in':
      return undefined;
    case 'second-step':
      return { type: 'second-step' };
    case 'verify':
      return { type: 'verify', email };
    case 'elsewhere':
      return { type: 'elsewhere', url: answer.url };
    default:
      throw new Error(`Unknown answer ${answer satisfies never}`);
  }
}
