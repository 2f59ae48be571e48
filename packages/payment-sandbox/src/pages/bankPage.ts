import type { Language } from '../language/Language';
import { findBank } from '../payments/BANKS';
import type { Payment } from '../payments/Payment';
import { accountExpired } from '../payments/statusAt';
import { formatAmount, formatTime } from './format';
import { html, type Html } from './html';
import { layout } from './layout';
import { TEXTS } from './TEXTS';

/** The page on which somebody names the account to pay into. */
export function bankPage(
  language: Language,
  options: { missing?: string } = {},
): Html {
  const text = TEXTS[language];
  const { missing } = options;
  return layout({
    language,
    heading: text.home,
    content: html`<p class="notice">${text.notice} ${text.homeHint}</p>
      <form method="get" action="/bank">
        <label for="account">${text.accountNumber}</label>
        <input
          id="account"
          name="account"
          value="${missing}"
          maxlength="20"
          autocomplete="off"
          spellcheck="false"
          required
          ${missing !== undefined &&
          html`aria-invalid="true" aria-describedby="missing"`}
        />
        ${missing !== undefined &&
        html`<p id="missing" class="alert" role="alert">${text.noAccount}</p>`}
        <button class="primary">${text.find}</button>
      </form>
      <p><a href="/misbehaviours">${text.misbehaviours}</a></p>`,
  });
}

/** The page on which somebody pays into an account. */
export function accountPage(
  payment: Payment,
  context: { language: Language; now: number },
): Html {
  const { language } = context;
  const text = TEXTS[language];
  const { currency, totalAmount: amount, orderName } = payment;
  const { accountNumber, bankCode, customerName, dueAt } = payment.account!;
  return layout({
    language,
    heading: text.account,
    content: html`<p class="notice">${text.notice}</p>
      <dl>
        <dt>${text.order}</dt>
        <dd>${orderName}</dd>
        <dt>${text.bank}</dt>
        <dd>${findBank(bankCode)![language]}</dd>
        <dt>${text.accountNumber}</dt>
        <dd>${accountNumber}</dd>
        <dt>${text.customerName}</dt>
        <dd>${customerName}</dd>
        ${dueAt !== undefined &&
        html`<dt>${text.dueDate}</dt>
          <dd>${formatTime(dueAt, language)}</dd>`}
        <dt>${text.amount}</dt>
        <dd class="amount">${formatAmount({ amount, currency, language })}</dd>
      </dl>
      ${action(payment, context)}`,
  });
}

function action(
  payment: Payment,
  { language, now }: { language: Language; now: number },
): Html {
  const text = TEXTS[language];
  const { status, cancels } = payment;
  const button = (outcome: string, label: string, primary = false) =>
    html`<form method="post" action="/bank">
      <input
        type="hidden"
        name="account"
        value="${payment.account!.accountNumber}"
      />
      <button
        class="${primary ? 'primary' : 'plain'}"
        name="outcome"
        value="${outcome}"
      >
        ${label}
      </button>
    </form>`;
  if (accountExpired(payment, now)) {
    return html`<p class="alert">${text.tooLate}</p>`;
  }
  if (status === 'WAITING_FOR_DEPOSIT') {
    return html`<p>${text.notDeposited}</p>
      ${button('deposit', text.deposit, true)}`;
  }
  if (status === 'IN_PROGRESS') return html`<p>${text.notIssued}</p>`;
  if (status !== 'DONE') return html`<p>${text.closed}</p>`;
  return html`<p class="good">${text.deposited}</p>
    ${cancels.length === 0 && button('take-back', text.takeBack)}`;
}
