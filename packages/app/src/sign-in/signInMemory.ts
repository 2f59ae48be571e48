import type { IdentityApi } from '@backstage/frontend-plugin-api';

const KEY = 'marquee.signed-in';

/** Whether this browser signed in before and did not sign out since: a reload then asks nothing. */
export function isSignInRemembered(): boolean {
  return window.localStorage.getItem(KEY) === 'guest';
}

/** Makes the next load of the page sign in by itself. */
export function rememberSignIn(): void {
  window.localStorage.setItem(KEY, 'guest');
}

/**
 * The same identity, except that signing out is remembered: without this the
 * guest would be signed in again by the reload that follows.
 */
export function withForgettingSignOut(identity: IdentityApi): IdentityApi {
  return {
    getProfileInfo: () => identity.getProfileInfo(),
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    signOut: async () => {
      window.localStorage.removeItem(KEY);
      await identity.signOut();
    },
  };
}
