import type { Language } from '../language/Language';
import type { Stage } from '../misbehaviours';

const stagesEn: Record<Stage, string> = {
  create: 'Registering a payment',
  authenticate: 'Agreeing to it',
  confirm: 'Taking the money',
  get: 'Asking about it',
  cancel: 'Refunding',
  deposit: 'The deposit',
  webhook: 'Webhooks',
};

const en = {
  company: 'Sandbox Payments',
  notice: 'This is a test. No money moves.',
  order: 'Order',
  amount: 'Amount',
  bank: 'Bank',
  accountNumber: 'Account number',
  customerName: 'Account holder',
  dueDate: 'Pay in by',
  payBy: 'Pay by',

  checkoutCard: 'Pay by card',
  checkoutAccount: 'Pay by bank transfer',
  approveCard: 'Pay',
  approveAccount: 'Get an account',
  decline: 'Decline the card',
  cancel: 'Do not pay',
  agreed: 'You agreed to this payment. You can do so once more.',
  again: 'You can try again.',
  tryOut: 'Try out what can go wrong',
  tryOutWhat: 'What goes wrong',
  nothing: 'Nothing',
  back: 'Back to the show',

  paid: 'Already paid',
  paidHint: 'There is nothing left to do here.',
  waiting: 'Waiting for the deposit',
  waitingHint: 'The account has been issued. Pay the amount into it.',
  toBank: 'Go to the bank',
  canceled: 'This payment was canceled',
  canceledHint: 'The money was given back.',
  expired: 'The time to pay is over',
  expiredHint: 'Go back to the page of the show and order again.',
  aborted: 'This payment was refused',
  abortedHint: 'Go back to the page of the show and pay in another way.',
  unknown: 'There is no such payment',
  unknownHint: 'Its address may be incomplete, or it was long ago.',

  home: 'Bank of the sandbox',
  homeHint:
    'Enter the account number that you were given in order to pay into it.',
  find: 'Find the account',
  noAccount: 'There is no account with this number.',
  account: 'Pay into an account',
  deposit: 'Make the deposit',
  takeBack: 'Let the bank take it back',
  deposited: 'The deposit was made.',
  notDeposited: 'Nothing was paid in yet.',
  tooLate: 'The time for the deposit is over. The bank no longer takes it.',
  closed: 'This account is closed.',
  notIssued:
    'The account is given out when the shop takes up the payment. Reload this page then.',

  misbehaviours: 'What can go wrong',
  misbehavioursHint:
    'By the header TossPayments-Test-Code, by POST /sandbox/v1/misbehaviours, or on the page where you pay.',
  stages: stagesEn,
};

const ko: typeof en = {
  company: '샌드박스 결제',
  notice: '테스트 결제예요. 실제로 돈이 나가지 않아요.',
  order: '주문',
  amount: '결제 금액',
  bank: '은행',
  accountNumber: '계좌번호',
  customerName: '예금주',
  dueDate: '입금 기한',
  payBy: '결제 기한',

  checkoutCard: '카드로 결제하기',
  checkoutAccount: '가상계좌로 결제하기',
  approveCard: '결제하기',
  approveAccount: '계좌 발급받기',
  decline: '카드 거절하기',
  cancel: '결제하지 않기',
  agreed: '이미 결제에 동의했어요. 다시 동의해도 돼요.',
  again: '다시 시도할 수 있어요.',
  tryOut: '문제 상황 만들어 보기',
  tryOutWhat: '만들 문제',
  nothing: '없음',
  back: '공연 페이지로 돌아가기',

  paid: '이미 결제했어요',
  paidHint: '여기서 더 할 일은 없어요.',
  waiting: '입금을 기다리고 있어요',
  waitingHint: '계좌를 발급했어요. 금액을 입금해 주세요.',
  toBank: '은행으로 가기',
  canceled: '취소한 결제예요',
  canceledHint: '결제 금액을 돌려드렸어요.',
  expired: '결제 시간이 지났어요',
  expiredHint: '공연 페이지로 돌아가 다시 예매해 주세요.',
  aborted: '거절된 결제예요',
  abortedHint: '공연 페이지로 돌아가 다른 방법으로 결제해 주세요.',
  unknown: '없는 결제예요',
  unknownHint: '주소가 잘렸거나 오래된 결제일 수 있어요.',

  home: '샌드박스 은행',
  homeHint: '안내받은 계좌번호를 입력하면 입금할 수 있어요.',
  find: '계좌 찾기',
  noAccount: '이 번호의 계좌가 없어요.',
  account: '계좌에 입금하기',
  deposit: '입금하기',
  takeBack: '은행이 입금을 취소하게 하기',
  deposited: '입금했어요.',
  notDeposited: '아직 입금하지 않았어요.',
  tooLate: '입금 기한이 지나서 더는 입금할 수 없어요.',
  closed: '닫힌 계좌예요.',
  notIssued:
    '상점이 결제를 승인하면 계좌가 발급돼요. 그때 이 페이지를 새로고침해 주세요.',

  misbehaviours: '일어날 수 있는 문제',
  misbehavioursHint:
    'TossPayments-Test-Code 헤더, POST /sandbox/v1/misbehaviours, 또는 결제 페이지에서 만들 수 있어요.',
  stages: {
    create: '결제 만들기',
    authenticate: '구매자 인증',
    confirm: '결제 승인',
    get: '결제 조회',
    cancel: '환불',
    deposit: '입금',
    webhook: '웹훅',
  },
};

/** The texts of the pages. */
export const TEXTS: Record<Language, typeof en> = { en, ko };
