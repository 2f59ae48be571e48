import type { ShowPage } from '@marquee/plugin-ticketing-common';
import { formatIsoWithOffset } from '../format/format';

const MINOR_DIGITS: Record<string, number> = { KRW: 0, JPY: 0 };

/** A show as schema.org events, one a performance, for search engines. */
export function showJsonLd(show: ShowPage, publicUrl: string, image?: string) {
  const { facts, performances } = show;
  const prices = facts.priceCategories.map(({ price }) => price);
  const decimal = (amount: number) => {
    const digits = MINOR_DIGITS[facts.currency] ?? 2;
    return (amount / 10 ** digits).toFixed(digits);
  };
  return performances.map(performance => ({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: facts.title,
    startDate: formatIsoWithOffset(performance.startsAt, facts.venue.timeZone),
    eventStatus: 'https://schema.org/EventScheduled',
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
      availability:
        performance.saleState === 'on-sale'
          ? 'https://schema.org/InStock'
          : 'https://schema.org/SoldOut',
    },
  }));
}
