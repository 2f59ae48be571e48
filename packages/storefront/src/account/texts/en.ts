/** Texts of the account pages in English; ko.ts has the same names. */
export const en = {
  loading: 'One moment …',
  notReachable:
    'Accounts do not answer right now. Shows and tickets go on without them; please try again in a moment.',
  needsScripts: 'This page needs JavaScript.',
  save: 'Save',
  saved: 'Saved.',
  sending: 'One moment …',
  cancel: 'Cancel',

  'title.sign-in': 'Sign in',
  'title.sign-up': 'Sign up',
  'title.verify': 'Confirm your e-mail address',
  'title.forgot': 'Forgot your password?',
  'title.reset': 'Set a new password',
  'title.account': 'My account',
  'title.withdraw': 'Delete my account',
  'title.sign-out': 'Sign out',
  'title.terms': 'Terms of use',
  'title.privacy': 'Privacy notice',

  'field.email': 'E-mail',
  'field.password': 'Password',
  'field.new-password': 'New password',
  'field.current': 'Present password',
  'field.code': 'Code',
  'field.name': 'Name',
  'field.phone': 'Phone',
  'field.language': 'Language of mails',
  'field.terms': 'I agree to the terms of use (version {version})',
  'field.privacy':
    'I agree that my data is used as the privacy notice says (version {version})',
  'hint.new-password':
    'At least {min} characters. A few unrelated words are easy to keep in mind and hard to guess.',
  'hint.name': 'As on your ID: it may be checked at the door',
  'hint.phone': 'Used for your bookings, in case a show changes',
  'hint.code': '6 digits, from the mail to {email}',
  'hint.code-unknown': '6 digits, from our mail',
  'hint.app-code': '6 digits, from your authenticator app',
  'hint.spare-code': 'One of the codes that you wrote down; each works once',
  readTerms: 'Read the terms of use (new tab)',
  readPrivacy: 'Read the privacy notice (new tab)',
  showPassword: 'Show password',

  'fault.missing': '{field} is missing',
  'fault.malformed': '{field} cannot be used like this',
  'fault.too-short': '{field} is too short',
  'fault.too-long': '{field} is too long',
  'fault.common':
    'This password is easily guessed or known from leaks: choose another one',
  'fault.outdated': 'This text has changed: reload the page and read it again',
  'fault.email': 'Enter an e-mail address like name@example.com',
  'fault.phone': 'Enter a phone number like 010-1234-5678',
  'fault.code': 'Enter the 6 digits of the code',
  'fault.short-password': 'Use at least {min} characters for the password',
  'fault.terms': 'Agree to the terms of use to go on',
  'fault.privacy': 'Agree to the use of your data to go on',

  'refusal.invalid-input': 'Something in this form is not accepted.',
  'refusal.wrong-credentials':
    'E-mail and password do not fit together. Check both, or set a new password.',
  'refusal.wrong-password': 'The password is wrong.',
  'refusal.wrong-code': 'This is not the code.',
  'refusal.code-expired': 'This code is over. Ask for a new one.',
  'refusal.too-many-attempts': 'Too many attempts. Please try again {when}.',
  'refusal.suspended':
    'This account is suspended. Please write to the operator of this site.',
  'refusal.not-signed-in':
    'Your sign-in has ended. Sign in again to come back to this page.',
  'refusal.not-allowed': 'Your account may not do this.',
  'refusal.not-found': 'This is no longer there. Reload the page.',
  'refusal.foreign-page':
    'This request was not accepted, since it does not come from our own page. Reload the page.',
  'refusal.obstacles': 'Something stands in the way, see below.',
  'refusal.two-factor-demanded': 'This account has to keep its second step.',
  'refusal.protected-account': 'This cannot be done to this account.',
  'refusal.unavailable':
    'No answer, so nothing was changed. Please try again in a moment.',
  later: 'later',
  inSeconds_one: 'in {count} second',
  inSeconds_other: 'in {count} seconds',
  inMinutes_one: 'in {count} minute',
  inMinutes_other: 'in {count} minutes',

  toShowAfter:
    'After signing in you are back on the page of the show, and the seats that you chose are held.',
  noAccount: 'No account yet?',
  toSignUp: 'Sign up',
  haveAccount: 'Do you have an account?',
  toSignIn: 'Sign in',
  toForgot: 'Forgot your password?',
  alreadySignedIn: 'You are signed in as {name}.',
  goOn: 'Continue',
  otherAccount: 'Use another account',
  secondStep: 'Second step',
  useSpareCode: 'Use a spare code instead',
  useAppCode: 'Use the authenticator app instead',
  backToSignIn: 'Back to e-mail and password',
  elsewhere:
    'Your password is right, but sellers and administrators sign in at the portal, not here.',
  toPortal: 'To the portal',
  outsideSignIn: 'Sign in with {name}',
  outsideText: 'Accounts of this site are kept by {name}.',
  'outsideRefused.suspended':
    'This account is suspended. Please write to the operator of this site.',
  'outsideRefused.not-allowed':
    'This account of {name} may not sign in here. Choose another one, or ask whoever keeps your account.',
  'outsideRefused.unavailable':
    'Signing in with {name} did not work. Please try again in a moment.',
  demoTitle: 'Demo accounts',
  demoText:
    'This is a development machine: these accounts are open to everybody who can reach it. The administrator sets up an authenticator app at the first sign-in. Password: {password}',
  demoButton: 'Sign in as {role}',
  'role.admin': 'administrator',
  'role.seller': 'seller',
  'role.buyer': 'buyer',

  signUpText: 'One account for the tickets of all shows.',
  sellerText:
    'Do you sell tickets yourself? Sellers have accounts in the portal:',
  toSellerSignUp: 'sign up as a seller',
  createAccount: 'Create account',
  mailSent:
    'If {email} can be used, a mail with a code is on its way. The code works for 10 minutes.',
  confirm: 'Confirm',
  otherAddress: 'Use another address',
  resend: 'Send the code again',
  resendIn: 'Send the code again (in {seconds} s)',
  resent: 'If the address can be used, a new code is on its way.',
  forgotText:
    'We mail you a code. With it you set a new password; all browsers are signed out then.',
  sendCode: 'Send code',
  setPassword: 'Set password',
  passwordReset: 'The new password is set. Sign in with it.',

  signInForAccount: 'Sign in to see your account.',
  profile: 'About you',
  emailTitle: 'E-mail address',
  emailText: 'Your address is {email}. A new one is confirmed by a code.',
  emailChanged: 'Your address is {email} now.',
  changeEmail: 'Change address',
  passwordTitle: 'Password',
  passwordText: 'All your other browsers are signed out then.',
  changePassword: 'Change password',
  passwordChanged:
    'The password is changed, and your other browsers are signed out.',
  twoFactor: 'Second step when signing in',
  twoFactorOff:
    'Off. An authenticator app on your phone makes a stolen password useless.',
  twoFactorOn: 'On: signing in asks for a code of your authenticator app.',
  twoFactorSetUp: 'Set up',
  twoFactorRemove: 'Switch off',
  twoFactorScan:
    'Scan this with your authenticator app, or type in the key, then enter the code that the app shows.',
  twoFactorQr: 'Code to scan with an authenticator app',
  twoFactorKey: 'Key',
  spareCodes: 'Spare codes',
  spareCodesText:
    'Write these down now: they are not shown again. Each signs you in once if the phone is gone.',
  switchOn: 'Switch on',
  sessions: 'Where you are signed in',
  thisBrowser: 'this browser',
  lastSeen: 'last used {time}, from {address}',
  signedInOn: 'signed in {time}',
  browserOn: '{browser} on {system}',
  unknownBrowser: 'Unknown browser',
  endSession: 'Sign out',
  endSessionNamed: 'Sign out {browser}',
  endAll: 'Sign out everywhere',
  endAllText: 'Ends all of these and the pages of shows, this browser too.',
  withdrawTitle: 'Delete the account',
  withdrawText:
    'See first what is deleted, what the law keeps, and what stands in the way.',
  toWithdraw: 'Delete my account …',

  obstacles: 'What stands in the way',
  'obstacle.coming-tickets_one':
    '{title}: you hold {count} ticket until {time}. Cancel it under “My tickets”, or wait until the show is over.',
  'obstacle.coming-tickets_other':
    '{title}: you hold {count} tickets until {time}. Cancel them under “My tickets”, or wait until the show is over.',
  'obstacle.show-on-sale': '{title} is on sale. Close the show first.',
  'obstacle.last-admin': 'You are the last administrator.',
  goes: 'What is deleted, for good',
  goesAccount:
    'Your account: name, e-mail, phone, password, second step and all sign-ins',
  goesShow: 'Your name, e-mail and phone in the bookings of {title}',
  goesShowLater:
    'Your name, e-mail and phone in the bookings of {title}: that show does not answer now, so this follows as soon as it does',
  keeps: 'What the law keeps, without your name',
  'kept.contracts-and-payments': 'Contracts and payments',
  'kept.complaints': 'Complaints and how they were settled',
  'kept.access-logs': 'Access logs',
  forYears_one: 'for {count} year',
  forYears_other: 'for {count} years',
  forMonths_one: 'for {count} month',
  forMonths_other: 'for {count} months',
  withdrawAgain:
    'You can sign up with the same address again, as somebody new.',
  keepAccount: 'No, keep my account',
  withdraw: 'Yes, delete my account',
  withdrawn:
    'Your account is deleted and you are signed out everywhere. Thank you for having been here.',

  signOutText: 'Signing out here also signs you out of the pages of all shows.',
  signedOut: 'You are signed out here and on the pages of all shows.',
  staySignedIn: 'No, stay signed in',
  version: 'Version {version}',
} as const;
