import {
  showSetupSchema,
  type ShowSetup,
} from '@marquee/plugin-ticketing-common';
import { inSeoul } from './inSeoul';

const SLOT_MS = 30 * 60_000;
const SLOTS_A_DAY = 6;

/** A concert in a club: standing room by number, a balcony, and places that are soon gone. */
function club(): ShowSetup {
  return showSetupSchema.parse({
    places: {
      type: 'zones',
      zones: [
        {
          id: 'a',
          name: '스탠딩 A',
          category: 'ST',
          capacity: 300,
          standing: true,
        },
        {
          id: 'b',
          name: '스탠딩 B',
          category: 'ST',
          capacity: 2,
          standing: true,
        },
        { id: 'balcony', name: '발코니', category: 'FREE', capacity: 40 },
      ],
    },
    facts: {
      id: 'club',
      title: '새벽 클럽 라이브',
      genre: 'concert',
      venue: { name: '롤링홀', timeZone: 'Asia/Seoul' },
      currency: 'KRW',
      priceCategories: [
        { id: 'ST', name: '스탠딩석', color: '#0072b2', price: 66_000 },
        { id: 'FREE', name: '자유석', color: '#e69f00', price: 55_000 },
      ],
      performances: [{ id: 'p1', startsAt: inSeoul(20, 19) }],
      maxTicketsPerOrder: 4,
      bookingFee: 1_000,
    },
  });
}

/** An exhibition with entry each half hour, on two weeks of days. */
function gallery(): ShowSetup {
  const slots = Array.from({ length: 14 * SLOTS_A_DAY }, (_, index) => {
    const first = inSeoul(3 + Math.floor(index / SLOTS_A_DAY), 13);
    const at = Date.parse(first) + (index % SLOTS_A_DAY) * SLOT_MS;
    return {
      id: `s${index + 1}`,
      startsAt: new Date(at).toISOString(),
      endsAt: new Date(at + SLOT_MS).toISOString(),
    };
  });
  return showSetupSchema.parse({
    places: {
      type: 'zones',
      zones: [{ id: 'entry', name: '입장권', category: 'ADULT', capacity: 12 }],
    },
    facts: {
      id: 'gallery',
      title: '빛의 정원',
      genre: 'exhibition',
      venue: { name: '동대문디자인플라자', timeZone: 'Asia/Seoul' },
      currency: 'KRW',
      priceCategories: [
        { id: 'ADULT', name: '일반', color: '#009e73', price: 18_000 },
      ],
      performances: slots,
    },
  });
}

/** A play in a yard: one price, and everybody sits where there is room. */
function yard(): ShowSetup {
  return showSetupSchema.parse({
    places: {
      type: 'zones',
      zones: [{ id: 'yard', name: '마당', category: 'FREE', capacity: 120 }],
    },
    facts: {
      id: 'yard',
      title: '마당놀이 심청',
      genre: 'play',
      venue: { name: '남산골 한옥마을', timeZone: 'Asia/Seoul' },
      currency: 'KRW',
      priceCategories: [
        { id: 'FREE', name: '자유석', color: '#0072b2', price: 30_000 },
      ],
      performances: [{ id: 'p1', startsAt: inSeoul(25, 19) }],
    },
  });
}

/** Shows whose places are counted, not picked. */
export const countedShows = (): ShowSetup[] => [club(), gallery(), yard()];
