import type { KoreanOf } from '../translator';
import type { showEn } from './show.en';

/** Texts of a show's own page in Korean. */
export const showKo: KoreanOf<typeof showEn> = {
  when: '일시',
  where: '장소',
  prices: '가격',
  fromTo: '{from} ~ {to}',
  about: '공연 소개',
  choosePerformance: '회차 선택',
  chooseSeats: '좌석 선택',
  seatsFree_other: '{n}석 남음',
  fewLeft_other: '{n}석만 남음',
  soldOut: '매진',
  ended: '종료',
  notOpen: '판매 예정',
  salesClosed: '판매 마감',
  calledOff: '공연 취소',
  paused: '잠시 멈춤',
  pausedNote: '문제를 고치고 있어요. 잡아 둔 좌석은 안전해요.',
  yourTime: '내 시간: {time}',
};
