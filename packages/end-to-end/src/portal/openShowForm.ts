/** The values of the "Open a show" form, filled in as a seller of a play would. */
export function openShowForm(options: {
  address: string;
  title?: string;
  plan?: 'theatre' | 'arena' | 'stadium';
  startsAt?: string;
}): Record<string, unknown> {
  const { address, title = 'The Cherry Orchard', plan = 'theatre' } = options;
  const startsAt = options.startsAt ?? '2027-05-01T10:30:00.000Z';
  return {
    title,
    genre: 'play',
    address,
    description: 'Four acts, one orchard.',
    venueName: 'Small Theatre',
    timeZone: 'Asia/Seoul',
    seating: 'reserved',
    seatingPlan: {
      reference: { type: 'bundled', name: plan },
      currency: 'KRW',
      priceCategories: [
        { id: 'VIP', name: 'VIP', color: '#0072B2', price: 150_000 },
        { id: 'R', name: 'R', color: '#D55E00', price: 120_000 },
        { id: 'S', name: 'S', color: '#009E73', price: 90_000 },
        { id: 'A', name: 'A', color: '#E69F00', price: 60_000 },
      ],
    },
    maxTicketsPerOrder: 8,
    performances: { dates: [{ id: 'p1', startsAt }] },
    parts: ['show-page', 'box-office'],
    plan: 'ok',
  };
}
