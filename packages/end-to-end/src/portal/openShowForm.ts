import { comingEvening } from '../support/comingEvening';

/** How a show sells its places. */
export type Way = 'reserved' | 'zones' | 'free' | 'timed';

interface ShowOptions {
  address: string;
  title?: string;
  way?: Way;
  /** Only where seats have numbers. */
  plan?: 'theatre' | 'arena' | 'stadium';
  startsAt?: string;
}

const SLOT_MS = 30 * 60_000;

/** Places that are counted: standing room of 300 and a balcony of 4, or a single zone. */
const ZONES = {
  zones: [
    { id: 'standing', name: 'Standing', capacity: 300, standing: true },
    { id: 'balcony', name: 'Balcony', capacity: 4, standing: false },
  ],
  free: [{ id: 'free', name: 'Free seating', capacity: 80, standing: false }],
  timed: [{ id: 'entry', name: 'Entry', capacity: 6, standing: false }],
};

const BOX_OFFICES: Record<Way, string> = {
  reserved: 'box-office',
  zones: 'box-office-zones',
  free: 'box-office-zones',
  timed: 'box-office-timed-entry',
};

/** The values of the "Open a show" form, filled in as a seller would. */
export function openShowForm(options: ShowOptions): Record<string, unknown> {
  const { address, title = 'The Cherry Orchard', way = 'reserved' } = options;
  return {
    title,
    genre: way === 'timed' ? 'exhibition' : 'play',
    address,
    description: 'Four acts, one orchard.',
    venueName: 'Small Theatre',
    timeZone: 'Asia/Seoul',
    seating: way,
    seatingPlan: placesOf(way, options.plan ?? 'theatre'),
    maxTicketsPerOrder: 8,
    performances: {
      dates: datesOf(way, options.startsAt ?? `${comingEvening()}:00.000Z`),
    },
    parts: ['show-page', BOX_OFFICES[way]],
    plan: 'ok',
  };
}

function placesOf(way: Way, plan: string) {
  const currency = 'KRW';
  if (way !== 'reserved') {
    const zones = ZONES[way].map(zone => ({ ...zone, category: zone.id }));
    return {
      reference: { type: 'zones', zones },
      currency,
      priceCategories: zones.map(({ id, name }) => ({
        id,
        name,
        color: '#0072B2',
        price: 50_000,
      })),
    };
  }
  return {
    reference: { type: 'bundled', name: plan },
    currency,
    priceCategories: [
      { id: 'VIP', name: 'VIP', color: '#0072B2', price: 150_000 },
      { id: 'R', name: 'R', color: '#D55E00', price: 120_000 },
      { id: 'S', name: 'S', color: '#009E73', price: 90_000 },
      { id: 'A', name: 'A', color: '#E69F00', price: 60_000 },
    ],
  };
}

/** One date, or two slots of timed entry one after the other. */
function datesOf(way: Way, startsAt: string) {
  if (way !== 'timed') return [{ id: 'p1', startsAt }];
  const at = (slots: number) =>
    new Date(Date.parse(startsAt) + slots * SLOT_MS).toISOString();
  return [0, 1].map(slot => ({
    id: `p${slot + 1}`,
    startsAt: at(slot),
    endsAt: at(slot + 1),
  }));
}
