import type { KoreanOf } from '../translator';
import type { ticketsEn } from './tickets.en';

/** Texts of the reader's tickets in Korean. */
export const ticketsKo: KoreanOf<typeof ticketsEn> = {
  loadingTickets: '티켓을 불러오고 있어요 …',
  ticketsFailing:
    '지금은 티켓을 불러올 수 없어요. 티켓은 안전하니 잠시 뒤에 다시 시도해 주세요.',
  noTickets: '아직 예매한 티켓이 없어요.',
  nextShow: '다음 공연',
  showTicket: '티켓 보기',
  seatAndMore_other: '{seat} 외 {count}매',
  'group.waiting': '결제 대기',
  'group.coming': '다가오는 공연',
  'group.past': '지난 공연',
  'group.off': '취소했거나 결제하지 않은 예매',
  searchTickets: '예매 검색',
  ordersFound_other: '예매 {count}건',
  ticketsOfAllShows: '모든 공연의 내 티켓',
  keptCopy:
    '연결이 없어 {time}에 저장한 내용을 보여 드려요. 이 티켓으로 들어갈 수 있어요.',
  showAsking: '{title}: 불러오는 중 …',
  showSilent: '지금은 {title}에 연결할 수 없어요. 예매한 티켓은 안전해요.',
  showKept: '지금은 {title}에 연결할 수 없어 {time} 기준이에요.',
};
