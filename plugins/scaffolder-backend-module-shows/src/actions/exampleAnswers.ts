/** Answers for the examples that the portal shows. */
export const exampleAnswers = {
  genre: 'play',
  seating: 'reserved',
  facts: {
    id: 'hamlet',
    title: 'Hamlet',
    genre: 'play',
    venue: { name: 'Old Theatre', timeZone: 'Asia/Seoul' },
    currency: 'KRW',
    priceCategories: [
      { id: 'R', name: 'R', color: '#aa0000', price: 90_000 },
      { id: 'S', name: 'S', color: '#0000aa', price: 60_000 },
    ],
    performances: [{ id: 'p1', startsAt: '2099-01-15T10:30:00Z' }],
  },
  seatingPlan: { type: 'bundled', name: 'theatre' },
  parts: ['show-page', 'box-office'],
};
