import { errorEntry } from '../errors/ERRORS';
import type { Language } from '../language/Language';
import type { Stage } from '../misbehaviours';
import { BANKS } from '../payments/BANKS';
import type { Payment } from '../payments/Payment';
import { sessionEnd } from '../payments/statusAt';
import { formatAmount, formatTime } from './format';
import { html, type Html } from './html';
import { layout } from './layout';
import { misbehaviourGroups } from './misbehaviourGroups';
import { TEXTS } from './TEXTS';

/** What a buyer can bring about: what is about the payment that is paid here. */
const STAGES: readonly Stage[] = [
  'authenticate',
  'confirm',
  'deposit',
  'webhook',
  'cancel',
];

/** The page on which a buyer agrees to a payment or not. */
export function checkoutPage(payment: Payment, language: Language): Html {
  const text = TEXTS[language];
  const { method, failure, status, paymentKey } = payment;
  const card = method === 'CARD';
  return layout({
    language,
    heading: card ? text.checkoutCard : text.checkoutAccount,
    content: html`<p class="notice">${text.notice}</p>
      ${failure &&
      html`<p class="alert" role="alert">
        ${errorEntry(failure)[language]} ${text.again}
      </p>`}
      ${status === 'IN_PROGRESS' &&
      !failure &&
      html`<p class="good">${text.agreed}</p>`}
      ${summary(payment, language)}
      <form method="post" action="/checkout/${encodeURIComponent(paymentKey)}">
        ${!card && accountFields(payment, language)}
        <button class="primary" name="outcome" value="approve">
          ${card ? text.approveCard : text.approveAccount}
        </button>
        ${card &&
        html`<button name="outcome" value="decline">${text.decline}</button>`}
        <button name="outcome" value="cancel" formnovalidate>
          ${text.cancel}
        </button>
        ${tryOut(language)}
      </form>`,
  });
}

function summary(payment: Payment, language: Language): Html {
  const text = TEXTS[language];
  const { orderName, totalAmount: amount, currency } = payment;
  return html`<dl>
    <dt>${text.order}</dt>
    <dd>${orderName}</dd>
    <dt>${text.amount}</dt>
    <dd class="amount">${formatAmount({ amount, currency, language })}</dd>
    <dt>${text.payBy}</dt>
    <dd>${formatTime(sessionEnd(payment)!, language)}</dd>
  </dl>`;
}

function accountFields(payment: Payment, language: Language): Html {
  const text = TEXTS[language];
  const { account, customerName } = payment;
  const name = account?.customerName ?? customerName ?? '';
  return html`<label for="bank">${text.bank}</label>
    <select id="bank" name="bankCode">
      ${BANKS.map(
        bank =>
          html`<option
            value="${bank.code}"
            ${bank.code === account?.bankCode && html`selected`}
          >
            ${bank[language]}
          </option>`,
      )}
    </select>
    <label for="name">${text.customerName}</label>
    <input
      id="name"
      name="customerName"
      value="${name}"
      maxlength="100"
      autocomplete="name"
      required
    />`;
}

function tryOut(language: Language): Html {
  const text = TEXTS[language];
  return html`<details>
    <summary>${text.tryOut}</summary>
    <label for="misbehaviour">${text.tryOutWhat}</label>
    <select id="misbehaviour" name="misbehaviour">
      <option value="">${text.nothing}</option>
      ${misbehaviourGroups(STAGES).map(
        ({ stage, misbehaviours }) =>
          html`<optgroup label="${text.stages[stage]}">
            ${misbehaviours.map(
              ({ name, does }) =>
                html`<option value="${name}">${does[language]}</option>`,
            )}
          </optgroup>`,
      )}
    </select>
  </details>`;
}
