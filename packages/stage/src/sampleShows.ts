import { bundledSeatingPlan } from '@marquee/plugin-ticketing-common';
import type { StageShow } from './StageShow';

const DAY_MS = 24 * 60 * 60_000;

/** An evening so many days from now, at 19:30 in Seoul. */
function evening(days: number): string {
  const day = new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
  return `${day}T10:30:00.000Z`;
}

/** A play in a theatre of about a thousand seats, and a concert in a stadium of 50,000. */
export function sampleShows(): StageShow[] {
  const prices = (most: number) =>
    ['VIP', 'R', 'S', 'A'].map((id, index) => ({
      id,
      name: `${id}석`,
      color: ['#0072b2', '#e69f00', '#009e73', '#cc79a7'][index],
      price: most - index * 30_000,
    }));
  return [
    {
      setup: {
        plan: bundledSeatingPlan('theatre'),
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
          priceCategories: prices(150_000),
          performances: [30, 31, 37].map((days, index) => ({
            id: `p${index + 1}`,
            startsAt: evening(days),
          })),
          maxTicketsPerOrder: 8,
        },
      },
    },
    {
      setup: {
        plan: bundledSeatingPlan('stadium'),
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
          priceCategories: prices(180_000),
          performances: [{ id: 'night', startsAt: evening(60) }],
          maxTicketsPerOrder: 4,
        },
      },
    },
  ];
}
