import type { Delivery, WebhookBody } from '../webhooks/Delivery';
import { RETRY_MINUTES } from '../webhooks/RETRY_MINUTES';
import type { Misbehaviour } from './Misbehaviour';

/** Attempts that a late webhook claims to have failed. */
const FAILED_ATTEMPTS = 4;
const LATE_MINUTES = RETRY_MINUTES.slice(0, FAILED_ATTEMPTS).reduce(
  (sum, minutes) => sum + minutes,
);

const withBody = (delivery: Delivery, body: WebhookBody): Delivery => ({
  ...delivery,
  body,
});

/** Something else than the truth, but nothing impossible. */
const lieAbout = (status: string) => (status === 'DONE' ? 'CANCELED' : 'DONE');

function lie(delivery: Delivery): Delivery {
  const { body } = delivery;
  if (!('eventType' in body)) {
    return withBody(delivery, { ...body, status: lieAbout(body.status) });
  }
  if (body.eventType === 'CANCEL_STATUS_CHANGED') return delivery;
  const { status } = body.data;
  const data = { ...body.data, status: lieAbout(status) };
  return withBody(delivery, { ...body, data });
}

/** Changes callbacks of deposits, which are the webhooks that do not name their event. */
function ofDeposits(change: { orderId?: string; secret?: string }) {
  return (deliveries: Delivery[]) =>
    deliveries.map(delivery =>
      'eventType' in delivery.body
        ? delivery
        : withBody(delivery, { ...delivery.body, ...change }),
    );
}

/** What happens to webhooks, and to deposits. */
export const notices: readonly Misbehaviour[] = [
  {
    name: 'WEBHOOK_TWICE',
    stages: ['webhook'],
    effect: {
      type: 'webhooks',
      rewrite: deliveries => deliveries.flatMap(it => [it, { ...it }]),
    },
    does: {
      ko: '같은 웹훅을 두 번 보내요.',
      en: 'Sends the same webhook twice.',
    },
  },
  {
    name: 'WEBHOOK_LATE',
    stages: ['webhook'],
    effect: {
      type: 'webhooks',
      rewrite: deliveries =>
        deliveries.map(it => ({
          ...it,
          delayMinutes: LATE_MINUTES,
          retried: FAILED_ATTEMPTS,
        })),
    },
    does: {
      ko: `웹훅을 네 번 실패한 것처럼 ${LATE_MINUTES}분 늦게 보내요.`,
      en: `Sends the webhook ${LATE_MINUTES} minutes late, as after four failed attempts.`,
    },
  },
  {
    name: 'WEBHOOKS_OUT_OF_ORDER',
    stages: ['webhook'],
    effect: {
      type: 'webhooks',
      rewrite: deliveries =>
        [...deliveries].reverse().map(it => ({ ...it, delayMinutes: 1 })),
    },
    does: {
      ko: '웹훅을 1분 붙잡아 두어 나중 웹훅이 먼저 가요.',
      en: 'Holds the webhook back for a minute, so that later ones overtake it.',
    },
  },
  {
    name: 'WEBHOOK_LOST',
    stages: ['webhook'],
    effect: { type: 'webhooks', rewrite: () => [] },
    does: {
      ko: '웹훅을 보내지 않아요.',
      en: 'Never sends the webhook.',
    },
  },
  {
    name: 'WEBHOOK_LIES',
    stages: ['webhook'],
    effect: { type: 'webhooks', rewrite: deliveries => deliveries.map(lie) },
    does: {
      ko: '사실과 다른 상태를 웹훅으로 보내요. 조회하면 진짜 상태가 나와요.',
      en: 'Sends a webhook with a wrong status; who asks again gets the true one.',
    },
  },
  {
    name: 'DEPOSIT_OF_ANOTHER_ORDER',
    stages: ['webhook'],
    effect: {
      type: 'webhooks',
      rewrite: ofDeposits({ orderId: 'order-of-somebody-else' }),
    },
    does: {
      ko: '입금 웹훅에 다른 주문번호를 적어요.',
      en: 'Names an order of somebody else in the callback of a deposit.',
    },
  },
  {
    name: 'DEPOSIT_WITH_WRONG_SECRET',
    stages: ['webhook'],
    effect: { type: 'webhooks', rewrite: ofDeposits({ secret: 'ps_forged' }) },
    does: {
      ko: '입금 웹훅에 틀린 secret을 적어요.',
      en: 'Sends the callback of a deposit with a wrong secret.',
    },
  },
  {
    name: 'DEPOSIT_BEFORE_ANSWER',
    stages: ['confirm'],
    effect: { type: 'deposit-first' },
    does: {
      ko: '계좌 발급 응답보다 입금이 먼저 일어나요.',
      en: 'Lets the deposit happen before the answer that names the account.',
    },
  },
  {
    name: 'DEPOSIT_TAKEN_BACK',
    stages: ['deposit'],
    effect: { type: 'take-back' },
    does: {
      ko: '입금 1분 뒤에 은행이 입금을 취소해요.',
      en: 'Lets the bank take the deposit back a minute later.',
    },
  },
];
