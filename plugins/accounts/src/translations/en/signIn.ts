/** Texts from a stranger to a session, in English. */
export const signInMessages = {
  signIn: {
    title: 'Sign in',
    submit: 'Sign in',
    forgot: 'Forgot your password?',
    newHere: 'New here?',
    signUp: 'Open an account',
    passwordSet: 'Your new password is set. Sign in with it.',
  },
  departure: {
    signedOut: 'You are logged out.',
    sessionOver: 'Signed out. Sign in to come back to this page.',
  },
  demo: {
    title: 'Demo accounts',
    lead: 'They exist on this machine only, for looking around. The admin sets up an authenticator app at the first sign-in. Everybody may know their password: show-time-at-marquee.',
    as: {
      admin: 'Sign in as the demo admin',
      seller: 'Sign in as the demo seller',
      buyer: 'Sign in as the demo buyer',
    },
  },
  secondStep: {
    title: 'One more step',
    lead: 'Open the authenticator app on your phone and type the code for Marquee.',
    spareLead: 'Type one of the spare codes that you kept. It works once.',
    submit: 'Go on',
    useSpare: 'The phone is not here: use a spare code',
    useApp: 'Use the app instead',
  },
  signUp: {
    title: 'Open an account',
    role: 'What do you want to do?',
    as: {
      seller: 'Sell tickets: open shows and run them here',
      buyer: 'Buy tickets: book seats on the public site',
    },
    buyersElsewhere:
      'Buyers have their account on the public site, beside the shows. This portal is for sellers.',
    toPublicSite: 'To the public site',
    emailHint: 'You sign in with it; we mail a code to it.',
    phoneHint: 'For questions about your shows.',
    terms: 'I agree to the terms',
    readTerms: 'Read the terms',
    privacy: 'I agree to the privacy notice',
    readPrivacy: 'Read the privacy notice',
    submit: 'Open the account',
    haveAccount: 'I have one already',
  },
  verify: {
    title: 'Confirm your e-mail',
    lead: 'We mailed a code to {{email}}. It works for 10 minutes.',
    submit: 'Confirm',
    changeAddress: 'Change the address',
  },
  forgot: {
    title: 'Set a new password',
    lead: 'Which address do you sign in with? We mail a code to it if it has an account.',
    submit: 'Mail me a code',
  },
  reset: {
    title: 'Set a new password',
    lead: 'If {{email}} has an account, a code is on its way. All browsers are signed out by the new password.',
    submit: 'Set the password',
  },
  elsewhere: {
    title: 'You sign in on the public site',
    lead: 'Your account is for buying tickets, so it signs in beside the shows. You are not signed in here.',
    go: 'Sign in on the public site',
    other: 'Use another account',
  },
  outside: {
    lead: 'Accounts of this portal are kept by {{name}}.',
    go: 'Go on with {{name}}',
  },
  notAdmitted: {
    title: 'The portal is closed to you',
    lead: 'You are signed in as {{name}}, but the portal did not let you in.',
  },
  farewell: {
    title: 'Goodbye',
    lead: 'Your account is gone, and you are signed out everywhere. What the law keeps is kept without your name. Thank you for having been here.',
    toSignIn: 'To the sign-in page',
  },
} as const;
