import {
  bundledSeatingPlan,
  showSetupSchema,
  type ShowSetup,
} from '@marquee/plugin-ticketing-common';
import { countedShows } from './countedShows';
import { inSeoul } from './inSeoul';
import type { StageShow } from './StageShow';

const COLORS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7'];

function pricesFrom(most: number) {
  return ['VIP', 'R', 'S', 'A'].map((id, index) => ({
    id,
    name: `${id}석`,
    color: COLORS[index],
    price: most - index * 30_000,
  }));
}

/** A play in a theatre with all that can be said of tickets. */
function hamlet(): ShowSetup {
  return showSetupSchema.parse({
    places: { type: 'seats', plan: bundledSeatingPlan('theatre') },
    facts: {
      id: 'hamlet',
      title: '햄릿',
      genre: 'play',
      venue: {
        name: '국립극장 해오름',
        address: '서울 중구 장충단로 59',
        timeZone: 'Asia/Seoul',
      },
      description:
        '덴마크 왕자의 비극을 오늘의 말로 다시 씁니다.\n공연 시간 170분(휴식 20분 포함), 14세 이상 관람가.',
      currency: 'KRW',
      priceCategories: pricesFrom(150_000),
      performances: [
        ...[30, 31, 37].map((days, index) => ({
          id: `p${index + 1}`,
          startsAt: inSeoul(days, 19),
        })),
        { id: 'soon', startsAt: inSeoul(2, 15) },
      ],
      bookingFee: 2_000,
      discounts: [
        {
          id: 'student',
          name: '청소년 할인',
          kind: 'percent',
          value: 30,
          proof: '학생증',
        },
        {
          id: 'welfare',
          name: '복지 할인',
          kind: 'percent',
          value: 50,
          perOrderMax: 2,
          proof: '복지카드',
        },
      ],
    },
  });
}

/** A concert in a stadium of 50,000 seats. */
function aurora(): ShowSetup {
  return showSetupSchema.parse({
    places: { type: 'seats', plan: bundledSeatingPlan('stadium') },
    facts: {
      id: 'aurora',
      title: 'Aurora World Tour in Seoul',
      genre: 'concert',
      venue: {
        name: '잠실종합운동장',
        address: '서울 송파구 올림픽로 25',
        timeZone: 'Asia/Seoul',
      },
      description: 'One night, fifty thousand lights.',
      currency: 'KRW',
      priceCategories: pricesFrom(180_000),
      performances: [{ id: 'night', startsAt: inSeoul(60, 19) }],
      maxTicketsPerOrder: 4,
    },
  });
}

/** A musical that runs for weeks, and one whose sale opens in two minutes. */
function musicals(): ShowSetup[] {
  const facts = {
    genre: 'musical',
    venue: { name: '블루스퀘어', address: '', timeZone: 'Asia/Seoul' },
    currency: 'KRW',
    priceCategories: pricesFrom(160_000),
    bookingFee: 2_000,
  };
  const places = { type: 'seats', plan: bundledSeatingPlan('theatre') };
  const run = Array.from({ length: 40 }, (_, index) => ({
    id: `r${index + 1}`,
    startsAt: inSeoul(10 + Math.floor(index * 1.4), index % 3 ? 19 : 14),
  }));
  return [
    {
      places,
      facts: {
        ...facts,
        id: 'long-run',
        title: '오페라의 유령',
        performances: run,
        resale: { type: 'daily', at: '11:00' },
      },
    },
    {
      places,
      facts: {
        ...facts,
        id: 'opening',
        title: '지킬 앤 하이드',
        performances: [{ id: 'first', startsAt: inSeoul(50, 19) }],
        sale: { opensAt: new Date(Date.now() + 120_000).toISOString() },
      },
    },
  ].map(setup => showSetupSchema.parse(setup));
}

/** Shows of each kind, with dates that are always to come. */
export function sampleShows(): StageShow[] {
  return [hamlet(), aurora(), ...musicals(), ...countedShows()].map(setup => ({
    setup,
  }));
}
