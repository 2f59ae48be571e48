/** @jest-environment @backstage/cli-module-test-jest/config/jest-environment-jsdom */
import axe from 'axe-core';
import { aPayment } from '../__testUtils__/aPayment';
import type { Language } from '../language/Language';
import type { Payment, PaymentStatus } from '../payments/Payment';
import { accountPage, bankPage } from './bankPage';
import { checkoutPage } from './checkoutPage';
import type { Html } from './html';
import { misbehavioursPage } from './misbehavioursPage';
import { statePage, unknownPage } from './statePage';

const account = {
  bankCode: '20',
  accountNumber: 'X12345678901234',
  customerName: 'Kim',
  dueAt: 10,
};
const transfer: Partial<Payment> = { method: 'VIRTUAL_ACCOUNT', account };
const failure = 'REJECT_CARD_COMPANY';

type Render = (language: Language) => Html;
const checkout =
  (change: Partial<Payment>): Render =>
  language =>
    checkoutPage(aPayment(change), language);
const state =
  (status: PaymentStatus, change: Partial<Payment> = {}): Render =>
  language =>
    statePage(aPayment({ ...change, status }), status, language);
const bank =
  (status: PaymentStatus, now = 0): Render =>
  language =>
    accountPage(aPayment({ ...transfer, status }), { language, now });

/** Every state that a page can be in. */
const PAGES: Record<string, Render> = {
  'a card to pay by': checkout({}),
  'a card that was agreed to': checkout({
    status: 'IN_PROGRESS',
    authenticatedAt: 0,
  }),
  'a card that was declined': checkout({ failure }),
  'an account to be chosen': checkout({ method: 'VIRTUAL_ACCOUNT' }),
  'an account that was chosen': checkout(transfer),
  'a payment that was made': state('DONE'),
  'a payment that was refunded in part': state('PARTIAL_CANCELED'),
  'a payment that was canceled': state('CANCELED'),
  'a payment that was refused': state('ABORTED', { failure }),
  'a payment that expired': state('EXPIRED'),
  'an account that was issued': state('WAITING_FOR_DEPOSIT', transfer),
  'a payment that nobody knows': unknownPage,
  'the bank': language => bankPage(language),
  'the bank without such an account': language =>
    bankPage(language, { missing: 'X0' }),
  'an account that is not issued yet': bank('IN_PROGRESS'),
  'an account to pay into': bank('WAITING_FOR_DEPOSIT'),
  'an account that was paid into': bank('DONE'),
  'an account that is closed': bank('CANCELED'),
  'an account that expired': bank('WAITING_FOR_DEPOSIT', 11),
  'what can go wrong': misbehavioursPage,
};

/** What axe finds that keeps somebody out; colours need a browser and are looked at there. */
async function findings() {
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => [id, nodes.map(it => it.html)]);
}

describe.each(Object.entries(PAGES))('%s', (_, render) => {
  const show = (language: Language) => {
    const { text } = render(language);
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    document.documentElement.lang = parsed.documentElement.lang;
    document.head.innerHTML = parsed.head.innerHTML;
    document.body.innerHTML = parsed.body.innerHTML;
    return document.body.textContent ?? '';
  };

  it('keeps nobody out, in Korean', async () => {
    expect(show('ko')).toMatch(/[가-힣]/);
    expect(document.documentElement.lang).toBe('ko');
    expect(await findings()).toEqual([]);
    expect(document.querySelector('script')).toBeNull();
  });

  it('keeps nobody out, in English, and says nothing in Korean', async () => {
    expect(show('en')).not.toMatch(/[가-힣]/);
    expect(document.documentElement.lang).toBe('en');
    expect(await findings()).toEqual([]);
  });
});
