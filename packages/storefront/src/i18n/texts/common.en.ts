/** Texts that all pages use in English. */
export const commonEn = {
  skipToContent: 'Skip to content',
  language: 'Language',
  staleCopy: 'This page is not being updated right now: as of {time}.',
  tryAgain: 'Try again',
  close: 'Close',
  allShows: 'All shows',
  toShow: 'To the show',
  total: 'Total',
  show: 'Show',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signOutFailed: 'Signing out did not work. Please try again.',
  myTickets: 'My tickets',
  myAccount: 'My account',
  signedInAs: 'Signed in as',
  signedOutOfShow:
    'You are signed out of this show. Your Marquee account may still be signed in in this browser.',
  signOutEverywhere: 'Sign out of Marquee too',
  signInToHold: 'Sign in to hold seats.',
  signInFirst:
    'Only people who are signed in can hold seats. Yours are remembered and held when you are back.',
  'signInFault.failed': 'Signing in did not work. Please try again.',
  'signInFault.refused':
    'This account cannot book tickets. Sign in with a buyer’s account, or write to the operator of this site.',
  signInAgain:
    'Please sign in to go on. You come back to this page, and nothing you typed is lost.',
  signInToSee: 'Please sign in to see your tickets.',
  terms: 'Terms of use',
  privacy: 'Privacy notice',

  unavailableTitle: 'This show does not answer right now',
  unavailableText:
    'Your tickets and held seats are safe. Please try again in a moment.',
  missingTitle: 'There is no such page',
  missingText: 'The address may be mistyped or out of date.',
} as const;
