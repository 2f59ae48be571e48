/** What an error code stands for, as Toss Payments documents it. */
export interface ErrorEntry {
  /** HTTP status of the answer. */
  status: number;
  ko: string;
  en: string;
  /** The card or bank refused: a payment that meets it while it is confirmed is over. */
  aborts?: true;
  /** Said in front of everything else, so nothing of it is kept for an idempotency key. */
  passing?: true;
}

/** The error codes of Toss Payments that the sandbox gives. */
export const ERRORS = {
  ALREADY_CANCELED_PAYMENT: {
    status: 400,
    ko: '이미 취소된 결제 입니다.',
    en: 'The payment has already been canceled.',
  },
  ALREADY_PROCESSED_PAYMENT: {
    status: 400,
    ko: '이미 처리된 결제 입니다.',
    en: 'This is a payment that has already been processed.',
  },
  ALREADY_REFUNDING_PAYMENT: {
    status: 400,
    ko: '이미 환불 중인 결제입니다.',
    en: 'The payment is already being refunded.',
  },
  BELOW_MINIMUM_AMOUNT: {
    status: 400,
    ko: '신용카드는 결제금액이 100원 이상, 계좌는 200원이상부터 결제가 가능합니다.',
    en: 'Payment can be made from 100 won or more by credit card, and 200 won or more for account.',
    aborts: true,
  },
  DUPLICATED_ORDER_ID: {
    status: 400,
    ko: '이미 승인 및 취소가 진행된 중복된 주문번호 입니다. 다른 주문번호로 진행해주세요.',
    en: 'This is a duplicate order id that has already been approved or canceled. Please proceed with a different order id.',
  },
  EXCEED_MAX_CARD_INSTALLMENT_PLAN: {
    status: 400,
    ko: '설정 가능한 최대 할부 개월 수를 초과했습니다.',
    en: 'You have exceeded the maximum number of installment months that can be set.',
    aborts: true,
  },
  EXCEED_MAX_DUE_DATE: {
    status: 400,
    ko: '가상 계좌의 최대 유효만료 기간을 초과했습니다.',
    en: 'You have exceeded the maximum expiry period for your virtual account.',
  },
  EXCEED_MAX_QUERY_LIMIT: {
    status: 400,
    ko: '최대 조회 개수를 초과했습니다.',
    en: 'You have exceeded the maximum number of query limit.',
  },
  INVALID_API_KEY: {
    status: 400,
    ko: '잘못된 시크릿키 연동 정보 입니다.',
    en: 'Incorrect secret key.',
    passing: true,
  },
  INVALID_BANK: {
    status: 400,
    ko: '유효하지 않은 은행입니다.',
    en: 'Invalid bank.',
  },
  INVALID_CARD_EXPIRATION: {
    status: 400,
    ko: '카드 정보를 다시 확인해주세요. (유효기간)',
    en: 'Please check the card expiration date information again.',
    aborts: true,
  },
  INVALID_IDEMPOTENCY_KEY: {
    status: 400,
    ko: '멱등키는 300자 이하여야 합니다.',
    en: 'An idempotency key has at most 300 characters.',
    passing: true,
  },
  INVALID_REFUND_ACCOUNT_NUMBER: {
    status: 400,
    ko: '잘못된 환불 계좌번호입니다.',
    en: 'Invalid refund account number.',
  },
  INVALID_REJECT_CARD: {
    status: 400,
    ko: '카드 사용이 거절되었습니다. 카드사 문의가 필요합니다.',
    en: 'Refer to card issuer/decline.',
    aborts: true,
  },
  INVALID_REQUEST: {
    status: 400,
    ko: '잘못된 요청입니다.',
    en: 'The bad request.',
  },
  INVALID_STOPPED_CARD: {
    status: 400,
    ko: '정지된 카드 입니다.',
    en: 'This is a suspended card.',
    aborts: true,
  },
  NOT_MATCHES_REFUNDABLE_AMOUNT: {
    status: 400,
    ko: '잔액 결과가 일치하지 않습니다.',
    en: 'Balance results do not match.',
  },
  PAY_PROCESS_ABORTED: {
    status: 400,
    ko: '결제가 취소되었거나 진행되지 않았습니다.',
    en: 'Payment has been canceled or has not been processed.',
  },
  PAY_PROCESS_CANCELED: {
    status: 400,
    ko: '결제가 사용자에 의해 취소되었습니다.',
    en: 'Payment has been canceled by the customer.',
  },
  PROVIDER_ERROR: {
    status: 400,
    ko: '일시적인 오류가 발생했습니다. 잠시 후 다시 시도해주세요.',
    en: 'This is temporary error. Please try again in a few minutes.',
  },
  REFUND_REJECTED: {
    status: 400,
    ko: '환불이 거절됐습니다. 결제사에 문의 부탁드립니다.',
    en: 'The refund has been rejected. Please contact the respective payment provider.',
  },
  UNAUTHORIZED_KEY: {
    status: 401,
    ko: '인증되지 않은 시크릿 키 혹은 클라이언트 키 입니다.',
    en: 'This is an unauthenticated secret key or client key.',
    passing: true,
  },
  FORBIDDEN_CONSECUTIVE_REQUEST: {
    status: 403,
    ko: '반복적인 요청은 허용되지 않습니다. 잠시 후 다시 시도해주세요.',
    en: 'Repetitive requests are not allowed. Please try again in a few minutes.',
    passing: true,
  },
  FORBIDDEN_REQUEST: {
    status: 403,
    ko: '허용되지 않은 요청입니다.',
    en: 'This request is not allowed.',
  },
  NOT_ALLOWED_PARTIAL_REFUND_WAITING_DEPOSIT: {
    status: 403,
    ko: '입금 대기중인 결제는 부분 환불이 불가합니다.',
    en: 'Partial refunds are not available while pending deposit.',
  },
  NOT_AVAILABLE_BANK: {
    status: 403,
    ko: '은행 서비스 시간이 아닙니다.',
    en: 'Not bank service time.',
  },
  NOT_CANCELABLE_AMOUNT: {
    status: 403,
    ko: '취소 할 수 없는 금액 입니다.',
    en: 'This is a non-cancelable amount.',
  },
  NOT_CANCELABLE_PAYMENT: {
    status: 403,
    ko: '취소 할 수 없는 결제 입니다.',
    en: 'This is a non-cancelable payment.',
  },
  REJECT_ACCOUNT_PAYMENT: {
    status: 403,
    ko: '잔액부족으로 결제에 실패했습니다.',
    en: 'Payment failed due to insufficient balance.',
    aborts: true,
  },
  REJECT_CARD_COMPANY: {
    status: 403,
    ko: '결제 승인이 거절되었습니다.',
    en: 'Payment confirm is rejected.',
    aborts: true,
  },
  REJECT_CARD_PAYMENT: {
    status: 403,
    ko: '한도초과 혹은 잔액부족으로 결제에 실패했습니다.',
    en: 'Payment failed due to an exceeded limit or insufficient balance.',
    aborts: true,
  },
  NOT_FOUND: {
    status: 404,
    ko: '존재하지 않는 정보 입니다.',
    en: 'This information does not exist.',
  },
  NOT_FOUND_PAYMENT: {
    status: 404,
    ko: '존재하지 않는 결제 정보 입니다.',
    en: 'The payment does not exist.',
  },
  NOT_FOUND_PAYMENT_SESSION: {
    status: 404,
    ko: '결제 시간이 만료되어 결제 진행 데이터가 존재하지 않습니다.',
    en: 'Payment session does not exist because the session time has expired.',
  },
  IDEMPOTENT_REQUEST_PROCESSING: {
    status: 409,
    ko: '이전 멱등 요청이 처리중입니다.',
    en: 'The earlier request with this idempotency key is being processed.',
    passing: true,
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    ko: '요청이 너무 많습니다. 잠시 후 다시 시도해주세요.',
    en: 'Too many requests. Please try again in a few minutes.',
    passing: true,
  },
  FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING: {
    status: 500,
    ko: '결제가 완료되지 않았어요. 다시 시도해주세요.',
    en: 'Payment was not completed. Please try again.',
  },
  FAILED_REFUND_PROCESS: {
    status: 500,
    ko: '은행 응답시간 지연이나 일시적인 오류로 환불요청에 실패했습니다.',
    en: 'The refund failed for a late answer of the bank or a temporary error.',
  },
} as const satisfies Record<string, ErrorEntry>;

/** Codes of the errors that the sandbox gives. */
export type ErrorCode = keyof typeof ERRORS;

/** What a code stands for. */
export function errorEntry(code: ErrorCode): ErrorEntry {
  return ERRORS[code];
}
