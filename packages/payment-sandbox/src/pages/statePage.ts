import { errorEntry } from '../errors/ERRORS';
import type { Language } from '../language/Language';
import type { Payment, PaymentStatus } from '../payments/Payment';
import { formatAmount } from './format';
import { html, type Html, type HtmlValue } from './html';
import { layout } from './layout';
import { TEXTS } from './TEXTS';

/** The page of a payment that a buyer cannot agree to (any more). */
export function statePage(
  payment: Payment,
  status: PaymentStatus,
  language: Language,
): Html {
  const text = TEXTS[language];
  const { heading, hint, rest } = state(payment, status, language);
  const { orderName, totalAmount: amount, currency } = payment;
  return layout({
    language,
    heading,
    content: html`<p>${hint}</p>
      <dl>
        <dt>${text.order}</dt>
        <dd>${orderName}</dd>
        <dt>${text.amount}</dt>
        <dd class="amount">${formatAmount({ amount, currency, language })}</dd>
      </dl>
      ${rest}
      <p><a href="${new URL(payment.successUrl).origin}">${text.back}</a></p>`,
  });
}

/** The page for an address that belongs to no payment. */
export function unknownPage(language: Language): Html {
  const { unknown: heading, unknownHint } = TEXTS[language];
  return layout({
    language,
    heading,
    content: html`<p>${unknownHint}</p>`,
  });
}

interface State {
  heading: string;
  hint: string;
  rest?: HtmlValue;
}

function state(
  payment: Payment,
  status: PaymentStatus,
  language: Language,
): State {
  const text = TEXTS[language];
  switch (status) {
    case 'DONE':
    case 'PARTIAL_CANCELED':
      return { heading: text.paid, hint: text.paidHint };
    case 'CANCELED':
      return { heading: text.canceled, hint: text.canceledHint };
    case 'WAITING_FOR_DEPOSIT':
      return {
        heading: text.waiting,
        hint: text.waitingHint,
        rest: html`<p>
          <a href="/bank?account=${payment.account!.accountNumber}"
            >${text.toBank}</a
          >
        </p>`,
      };
    case 'ABORTED': {
      const reason = errorEntry(payment.failure!)[language];
      const rest = html`<p class="alert">${reason}</p>`;
      return { heading: text.aborted, hint: text.abortedHint, rest };
    }
    case 'READY':
    case 'IN_PROGRESS':
    case 'EXPIRED':
      return { heading: text.expired, hint: text.expiredHint };
    default:
      return status satisfies never;
  }
}
