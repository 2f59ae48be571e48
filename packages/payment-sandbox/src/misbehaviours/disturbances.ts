import type { Misbehaviour } from './Misbehaviour';

/** What happens to calls on their way, before or after their work is done. */
export const disturbances: readonly Misbehaviour[] = [
  {
    name: 'TIMEOUT_BEFORE_CHARGE',
    stages: ['confirm'],
    effect: { type: 'silence', moment: 'before' },
    does: {
      ko: '결제하지 않고 응답도 하지 않아요.',
      en: 'Takes no money and gives no answer.',
    },
  },
  {
    name: 'TIMEOUT_AFTER_CHARGE',
    stages: ['confirm'],
    effect: { type: 'silence', moment: 'after' },
    does: {
      ko: '결제한 뒤에 응답하지 않아요.',
      en: 'Takes the money and gives no answer.',
    },
  },
  {
    name: 'RESET_BEFORE_CHARGE',
    stages: ['confirm'],
    effect: { type: 'hang-up', moment: 'before' },
    does: {
      ko: '결제하지 않고 연결을 끊어요.',
      en: 'Takes no money and resets the connection.',
    },
  },
  {
    name: 'RESET_AFTER_CHARGE',
    stages: ['confirm'],
    effect: { type: 'hang-up', moment: 'after' },
    does: {
      ko: '결제한 뒤에 연결을 끊어요.',
      en: 'Takes the money and resets the connection.',
    },
  },
  {
    name: 'ERROR_AFTER_CHARGE',
    stages: ['confirm'],
    effect: { type: 'break' },
    does: {
      ko: '결제한 뒤에 실패했다고 응답해요(500).',
      en: 'Takes the money and answers 500.',
    },
  },
  {
    name: 'EXPIRED_BEFORE_CONFIRM',
    stages: ['confirm'],
    effect: { type: 'expire' },
    does: {
      ko: '구매자 인증과 승인 사이에 결제를 만료시켜요.',
      en: 'Lets the payment expire between the agreement of the buyer and its confirmation.',
    },
  },
  {
    name: 'SLOW',
    stages: ['create', 'confirm', 'get', 'cancel'],
    effect: { type: 'delay' },
    does: {
      ko: '늦게 응답해요. 시간은 정해진 분포에서 뽑아요.',
      en: 'Answers late; how late is drawn from a seeded distribution.',
    },
  },
  {
    name: 'MALFORMED_JSON',
    stages: ['create', 'confirm', 'get', 'cancel'],
    effect: { type: 'garble' },
    does: {
      ko: '처리한 뒤에 중간에 끊긴 JSON을 보내요.',
      en: 'Does the work and answers with JSON that breaks off.',
    },
  },
  {
    name: 'TIMEOUT_BEFORE_REFUND',
    stages: ['cancel'],
    effect: { type: 'silence', moment: 'before' },
    does: {
      ko: '환불하지 않고 응답도 하지 않아요.',
      en: 'Gives nothing back and no answer.',
    },
  },
  {
    name: 'TIMEOUT_AFTER_REFUND',
    stages: ['cancel'],
    effect: { type: 'silence', moment: 'after' },
    does: {
      ko: '환불한 뒤에 응답하지 않아요.',
      en: 'Gives the money back and no answer.',
    },
  },
  {
    name: 'RESET_BEFORE_REFUND',
    stages: ['cancel'],
    effect: { type: 'hang-up', moment: 'before' },
    does: {
      ko: '환불하지 않고 연결을 끊어요.',
      en: 'Gives nothing back and resets the connection.',
    },
  },
  {
    name: 'RESET_AFTER_REFUND',
    stages: ['cancel'],
    effect: { type: 'hang-up', moment: 'after' },
    does: {
      ko: '환불한 뒤에 연결을 끊어요.',
      en: 'Gives the money back and resets the connection.',
    },
  },
  {
    name: 'ERROR_AFTER_REFUND',
    stages: ['cancel'],
    effect: { type: 'break' },
    does: {
      ko: '환불한 뒤에 실패했다고 응답해요(500).',
      en: 'Gives the money back and answers 500.',
    },
  },
  {
    name: 'REFUND_LATER',
    stages: ['cancel'],
    effect: { type: 'refund-later', becomes: 'DONE' },
    does: {
      ko: '취소를 접수만 하고(IN_PROGRESS) 1분 뒤에 끝내요.',
      en: 'Says that the refund is IN_PROGRESS; it is DONE a minute later.',
    },
  },
  {
    name: 'REFUND_FAILS_LATER',
    stages: ['cancel'],
    effect: { type: 'refund-later', becomes: 'ABORTED' },
    does: {
      ko: '취소를 접수하고(IN_PROGRESS) 1분 뒤에 실패로 끝내요.',
      en: 'Says that the refund is IN_PROGRESS; it is ABORTED a minute later.',
    },
  },
];
