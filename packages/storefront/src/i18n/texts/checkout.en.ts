/** Texts of the checkout and of the way back from paying in English. */
export const checkoutEn = {
  checkout: 'Your booking',
  loadingHold: 'Looking up your seats …',
  noHold: 'You hold no seats for this performance.',
  holdGone: 'Time is up and the seats are gone. Your details are kept.',
  changeSeats: 'Change seats',
  buyer: 'Who is booking?',
  consents: 'Please agree to',
  'field.name': 'Name',
  'field.email': 'E-mail',
  'field.phone': 'Phone',
  'field.cancellationTerms': 'I agree to the cancellation terms',
  'field.privacy': 'I agree that my data is used for this booking',
  'hint.name': 'As on your ID: it may be checked at the door',
  'hint.email': 'Your order is kept under this address',
  'hint.phone': 'Only used if the show changes',
  'hint.cancellationTerms':
    'Bookings cannot be cancelled online yet: ask the organiser of this show. After the show has begun nothing is refunded.',
  'hint.privacy':
    'Name, e-mail and phone go to the organiser of this show, who keeps them as long as the law asks.',
  'wrong.name': 'Enter your name',
  'wrong.email': 'Enter an e-mail address like name@example.com',
  'wrong.phone': 'Enter a phone number like 010-1234-5678',
  'wrong.cancellationTerms': 'Agree to the cancellation terms to go on',
  'wrong.privacy': 'Agree to the use of your data to go on',
  thingsToFix_one: '{count} thing to fix',
  thingsToFix_other: '{count} things to fix',
  pay: 'Pay {amount}',
  payElsewhere: 'You pay on the payment company’s page and come back here.',
  goingToPay: 'To the payment …',
  orderFailed:
    'No answer from the box office. Nothing was charged; please try again.',
  orderRefused: 'The box office did not accept this booking.',

  checkingTitle: 'Checking your payment',
  checkingPayment: 'One moment, please.',
  paymentUnknown:
    'We are checking your payment. Do not pay again; this page goes on by itself, and so do we if you close it.',
  declinedTitle: 'The payment did not go through',
  declined:
    'Your payment was declined ({reason}). Seats are held until {time}.',
  declinedPlain: 'Your payment was declined ({reason}).',
  payAgain: 'Pay again',
  toOrder: 'To your order',
} as const;
