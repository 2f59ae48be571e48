import type { KoreanOf } from '../translator';
import type { orderEn } from './order.en';

/** Texts of an order and its tickets in Korean. */
export const orderKo: KoreanOf<typeof orderEn> = {
  order: '예매 내역',
  orderTitle: '예매번호 {code}',
  loadingOrder: '예매 내역을 불러오고 있어요 …',
  orderMissing: '이 예매를 찾을 수 없어요. 예매한 계정으로 열어 주세요.',
  orderFailing: '지금은 연결할 수 없어요. 다시 시도하고 있어요.',
  'state.pending': '결제 대기',
  'state.awaiting-deposit': '입금 대기',
  'state.paid': '결제 완료',
  'state.cancelled': '취소됨',
  'state.expired': '결제 시간 지남',
  'state.refunded': '환불됨',
  orderPending: '자리를 잡아 두었어요.',
  orderPendingUntil: '{time}까지 자리를 잡아 두었어요.',
  orderPaid:
    '예매가 끝났어요. 예매번호는 {code}예요. 입장할 때 코드를 보여 주세요.',
  orderCancelled: '이 티켓으로는 입장할 수 없어요.',
  orderExpired: '자리가 풀렸고, 결제되지 않았어요.',
  orderRefunded: '결제됐지만 자리가 없어 {amount} 전액을 돌려드려요.',
  tickets_other: '티켓',
  ticketOf: '{code} · 티켓 {n}/{all}',
  ticketNumber: '티켓 번호',
  codeAfterPaying: '결제가 끝나면 여기에 코드가 나와요.',
  qrLabel: '{seat} 티켓 코드',
  print: '인쇄',
};
