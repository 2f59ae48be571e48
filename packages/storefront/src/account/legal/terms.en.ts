import type { LegalText } from './LegalText';

/** The terms of use in English; whoever changes them gives them a new version. */
export const termsEn: LegalText = [
  {
    heading: 'Who is who',
    paragraphs: [
      'Marquee is the software of this site. Whoever runs this site, called the operator here, offers you an account and the pages of the shows.',
      'Tickets are sold by the organiser of each show, not by the operator. The contract for a ticket is between you and the organiser; the operator arranges it.',
    ],
  },
  {
    heading: 'Your account',
    paragraphs: [
      'An account is free. It is for one person, who gives a true name, e-mail address and phone number, and keeps the password to themselves.',
      'You can change your data, sign out everywhere and delete the account on the page “My account”, at any time.',
      'The operator may suspend an account that is used to break the law or to harm others, for instance by buying tickets with programs or reselling them above their price. You can object by writing to the operator.',
    ],
  },
  {
    heading: 'Booking',
    paragraphs: [
      'Choosing a seat holds it for you for some minutes; the page shows how long. A booking is made when the payment succeeds. If the payment comes too late and the seats are gone, the whole sum goes back to you.',
      'Prices are shown in full before you pay. A show may limit how many tickets one person can buy.',
    ],
  },
  {
    heading: 'Cancelling',
    paragraphs: [
      'Each show tells its rules for cancelling before you book, and you agree to them by themselves. You cancel on the page of your booking, which says what comes back before you do; when that is over, ask the organiser of the show.',
      'If a show does not take place, the organiser pays the tickets back. Rights that the law gives you as a consumer stay as they are.',
    ],
  },
  {
    heading: 'If something breaks',
    paragraphs: [
      'The operator repairs faults as soon as possible and answers for damage as the law says. Seats that you hold and orders that you paid for are kept when a page does not answer for a while.',
    ],
  },
  {
    heading: 'Changes',
    paragraphs: [
      'These terms carry a version. When they change, you are asked again before the new version counts for you.',
    ],
  },
];
