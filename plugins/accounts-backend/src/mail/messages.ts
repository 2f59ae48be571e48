/** What Marquee writes to people. */
export type Message =
  /** The code that proves an address: of a sign-up, a reset or a change. */
  | { type: 'sign-up-code' | 'reset-code' | 'email-code'; code: string }
  /** Somebody gave this address, which has an account already. */
  | { type: 'address-taken'; signInUrl: string }
  /** To the old address; `hint` is the new one, mostly hidden. */
  | { type: 'email-changed'; hint: string }
  | { type: 'password-changed' }
  | { type: 'two-factor-changed'; on: boolean };

/** Hides most of an address: enough to know one's own, too little to learn one. */
export function hintOf(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}…${email.slice(at)}`;
}
