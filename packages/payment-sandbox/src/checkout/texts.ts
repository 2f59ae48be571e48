/** Languages of the checkout page. */
export type Language = 'ko' | 'en';

const en = {
  title: 'Sandbox payment',
  notice: 'This is a test. No money moves.',
  order: 'Order',
  amount: 'Amount',
  approve: 'Pay',
  decline: 'Decline the card',
  over: 'This payment is over',
  overHint: 'Go back to the page of the show and look at your order there.',
  unknown: 'There is no such payment',
  declined: 'The card was declined.',
};

/** The texts of the checkout page. */
export const TEXTS: Record<Language, typeof en> = {
  en,
  ko: {
    title: '테스트 결제',
    notice: '테스트 결제입니다. 실제로 돈이 나가지 않습니다.',
    order: '주문',
    amount: '결제 금액',
    approve: '결제하기',
    decline: '카드 거절하기',
    over: '끝난 결제입니다',
    overHint: '예매 페이지로 돌아가 주문을 확인해 주세요.',
    unknown: '없는 결제입니다',
    declined: '카드사에서 결제를 거절했습니다.',
  },
};
