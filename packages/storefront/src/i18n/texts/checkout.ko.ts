import type { KoreanOf } from '../translator';
import type { checkoutEn } from './checkout.en';

/** Texts of the checkout and of the way back from paying in Korean. */
export const checkoutKo: KoreanOf<typeof checkoutEn> = {
  checkout: '예매하기',
  loadingHold: '잡아 둔 좌석을 확인하고 있어요 …',
  noHold: '이 회차에 잡아 둔 좌석이 없어요.',
  holdGone: '시간이 지나 자리가 풀렸어요. 입력한 내용은 그대로 있어요.',
  changeSeats: '좌석 바꾸기',
  buyer: '예매자 정보',
  consents: '동의가 필요해요',
  'field.name': '이름',
  'field.email': '이메일',
  'field.phone': '휴대전화',
  'field.cancellationTerms': '취소 규정에 동의해요',
  'field.privacy': '예매를 위한 개인정보 이용에 동의해요',
  'hint.name': '입장할 때 확인할 수 있어요',
  'hint.email': '이 주소로 예매 내역을 보관해요',
  'hint.phone': '공연이 바뀔 때만 연락해요',
  'hint.cancellationTerms':
    '아직 온라인으로는 취소할 수 없어요. 취소하려면 이 공연의 주최자에게 문의해 주세요. 공연이 시작된 뒤에는 환불되지 않아요.',
  'hint.privacy':
    '이름, 이메일, 휴대전화를 이 공연의 주최자에게 전달하고, 법이 정한 기간 동안 보관해요.',
  'wrong.name': '이름을 입력해 주세요',
  'wrong.email': '이메일을 name@example.com처럼 입력해 주세요',
  'wrong.phone': '전화번호를 010-1234-5678처럼 입력해 주세요',
  'wrong.cancellationTerms': '취소 규정에 동의해 주세요',
  'wrong.privacy': '개인정보 이용에 동의해 주세요',
  thingsToFix_other: '고칠 곳이 {count}군데 있어요.',
  pay: '{amount} 결제하기',
  payElsewhere: '결제 회사 페이지에서 결제하고 이곳으로 돌아와요.',
  goingToPay: '결제로 이동하는 중 …',
  orderFailed: '응답이 없어요. 결제되지 않았으니 다시 시도해 주세요.',
  orderRefused: '이 예매를 접수하지 못했어요.',

  checkingTitle: '결제를 확인하고 있어요',
  checkingPayment: '잠시만 기다려 주세요.',
  paymentUnknown:
    '결제 결과를 확인하고 있어요. 다시 결제하지 마세요. 창을 닫아도 확인은 계속돼요.',
  declinedTitle: '결제가 되지 않았어요',
  declined: '결제가 승인되지 않았어요({reason}). 자리는 {time}까지 그대로예요.',
  declinedPlain: '결제가 승인되지 않았어요({reason}).',
  payAgain: '다시 결제하기',
  toOrder: '예매 내역 보기',
};
