import type { LegalText } from './LegalText';

/** The privacy notice in English; whoever changes it gives it a new version. */
export const privacyEn: LegalText = [
  {
    heading: 'What is kept, and what for',
    paragraphs: [
      'Account: name, e-mail address, phone number, language, a hash of your password, and when you agreed to which version of the terms and of this notice. They serve to know you again and to reach you.',
      'Bookings: the name, e-mail address and phone number that you give for a booking, the seats and the payment. They serve to fulfil the booking.',
      'Sign-ins: when, from which network address and with which browser. They show you where you are signed in, and help against misuse.',
      'Without an account you can look at shows and seats; nothing about you is kept then except the language that you choose.',
    ],
  },
  {
    heading: 'Who gets it',
    paragraphs: [
      'The organiser of a show gets the name, e-mail address and phone number of those who book it, to run the show. The payment company gets what the payment needs; card numbers never reach this site.',
      'Nobody else gets your data, unless the law demands it. There is no advertising and no tracking by others on these pages.',
    ],
  },
  {
    heading: 'How long',
    paragraphs: [
      'Your account stays until you delete it. Then your name, e-mail address and phone number are erased here and at every show that you booked.',
      'What the law demands is kept without your name: contracts and payments for 5 years, complaints and disputes for 3 years, access logs for 3 months.',
    ],
  },
  {
    heading: 'Cookies',
    paragraphs: [
      'One cookie keeps you signed in to Marquee, one on each show page where you sign in, and one remembers your language. Scripts cannot read the first two. What you type while booking is kept in your browser until you close the tab.',
    ],
  },
  {
    heading: 'Your rights',
    paragraphs: [
      'On the page “My account” you see and change your data, end sign-ins and delete the account. You can also ask the operator of this site for a copy, for corrections or for an end of the use, and complain to the data protection authority.',
      'You need not agree. Without agreeing there is no account, and seats cannot be booked.',
    ],
  },
  {
    heading: 'How it is protected',
    paragraphs: [
      'Passwords are stored as hashes only, codes work for minutes and once, and a second step with an authenticator app can be switched on. What administrators do with accounts is written down.',
    ],
  },
];
