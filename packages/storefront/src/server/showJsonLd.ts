import type { ShowPage } from '@marquee/plugin-ticketing-common';
import { formatIsoWithOffset } from '../format/format';

const MINOR_DIGITS: Record<string, number> = { KRW: 0, JPY: 0 };

/** Search engines read no more, and slots of timed entry are many. */
const MOST_EVENTS = 100;

function availabilityOf({
  saleState,
}: ShowPage['performances'][number]): string {
  switch (saleState) {
    case 'on-sale':
    case 'paused':
      return 'InStock';
    case 'not-open':
      return 'PreOrder';
    case 'sold-out':
      return 'SoldOut';
    case 'closed':
    case 'ended':
    case 'cancelled':
      return 'Discontinued';
    default:
      return saleState satisfies never;
  }
}

/** A show as schema.org events, one a performance, for search engines. */
export function showJsonLd(show: ShowPage, publicUrl: string, image?: string) {
  const { facts, performances } = show;
  const prices = facts.priceCategories.map(
    ({ price }) => price + facts.bookingFee,
  );
  const decimal = (amount: number) => {
    const digits = MINOR_DIGITS[facts.currency] ?? 2;
    return (amount / 10 ** digits).toFixed(digits);
  };
  const coming = performances.filter(({ saleState }) => saleState !== 'ended');
  return coming.slice(0, MOST_EVENTS).map(performance => ({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: facts.title,
    startDate: formatIsoWithOffset(performance.startsAt, facts.venue.timeZone),
    ...(performance.endsAt
      ? {
          endDate: formatIsoWithOffset(
            performance.endsAt,
            facts.venue.timeZone,
          ),
        }
      : {}),
    eventStatus:
      performance.saleState === 'cancelled'
        ? 'https://schema.org/EventCancelled'
        : 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: facts.venue.name,
      address: facts.venue.address || facts.venue.name,
    },
    ...(image ? { image: [image] } : {}),
    ...(facts.description ? { description: facts.description } : {}),
    offers: {
      '@type': 'AggregateOffer',
      url: `${publicUrl}/performances/${performance.id}`,
      priceCurrency: facts.currency,
      lowPrice: decimal(Math.min(...prices)),
      highPrice: decimal(Math.max(...prices)),
      availability: `https://schema.org/${availabilityOf(performance)}`,
      ...(performance.opensAt ? { validFrom: performance.opensAt } : {}),
    },
  }));
}
