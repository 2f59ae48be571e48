/** Texts of the reader's tickets in English. */
export const ticketsEn = {
  loadingTickets: 'Looking up your tickets …',
  ticketsFailing:
    'Your tickets cannot be looked up right now. They are safe: please try again in a moment.',
  noTickets: 'You have not booked anything yet.',
  nextShow: 'Next',
  showTicket: 'Show ticket',
  seatAndMore_one: '{seat} and {count} more',
  seatAndMore_other: '{seat} and {count} more',
  'group.waiting': 'Waiting for payment',
  'group.coming': 'Coming',
  'group.past': 'Past',
  'group.off': 'Cancelled or not paid',
  searchTickets: 'Search your orders',
  ordersFound_one: '{count} order',
  ordersFound_other: '{count} orders',
  ticketsOfAllShows: 'My tickets of all shows',
  keptCopy: 'No connection: this is a copy of {time}. Its tickets are valid.',
  showAsking: '{title}: asking …',
  showSilent: '{title} does not answer right now. Your tickets there are safe.',
  showKept: '{title} does not answer right now: as of {time}.',
} as const;
