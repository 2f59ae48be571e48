import { type Language, TEXTS } from './texts';

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, c => ESCAPES[c]);

/** Styles of all pages; named by hash in the content security policy. */
export const STYLES = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; display: grid; place-items: center; min-height: 100vh;
  background: #eef1f5; color: #1b2430; }
main { box-sizing: border-box; width: min(100%, 26rem); padding: 1.5rem;
  background: #fff; border-radius: 1rem; }
h1 { font-size: 1.25rem; margin: 0 0 .25rem; }
p.notice { margin: 0 0 1.25rem; color: #5a6675; }
dl { margin: 0 0 1.5rem; display: grid; grid-template-columns: auto 1fr; gap: .5rem 1rem; }
dt { color: #5a6675; }
dd { margin: 0; text-align: end; overflow-wrap: anywhere; }
dd.amount { font-size: 1.5rem; font-weight: 700; }
button { display: block; width: 100%; min-height: 3rem; margin-top: .75rem;
  font: inherit; font-weight: 600; border: 2px solid #1f5fd6; border-radius: .75rem;
  background: #fff; color: #1f5fd6; cursor: pointer; }
button.primary { background: #1f5fd6; color: #fff; }
button:focus-visible { outline: 3px solid #f0a020; outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  body { background: #12161c; color: #e8edf4; }
  main { background: #1d242e; }
  p.notice, dt { color: #a5b2c2; }
  button { background: #1d242e; color: #9cc0ff; border-color: #9cc0ff; }
  button.primary { background: #9cc0ff; color: #10151c; }
}
`;

function page(language: Language, body: string): string {
  const { title } = TEXTS[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${STYLES}</style>
</head>
<body><main>${body}</main></body>
</html>`;
}

/** The page on which a buyer agrees to a payment or not. */
export function checkoutPage(options: {
  language: Language;
  paymentKey: string;
  orderName: string;
  amount: number;
  currency: string;
}): string {
  const { language, orderName, amount, currency, paymentKey } = options;
  const text = TEXTS[language];
  return page(
    language,
    `<h1>${escape(text.title)}</h1>
<p class="notice">${escape(text.notice)}</p>
<dl>
<dt>${escape(text.order)}</dt><dd>${escape(orderName)}</dd>
<dt>${escape(text.amount)}</dt>
<dd class="amount">${escape(formatAmount({ amount, currency, language }))}</dd>
</dl>
<form method="post" action="/checkout/${encodeURIComponent(paymentKey)}">
<button class="primary" name="outcome" value="approve">${escape(
      text.approve,
    )}</button>
<button name="outcome" value="decline">${escape(text.decline)}</button>
</form>`,
  );
}

/** The page for a payment that cannot be agreed to (any more). */
export function overPage(language: Language, known: boolean): string {
  const text = TEXTS[language];
  return page(
    language,
    known
      ? `<h1>${escape(text.over)}</h1><p>${escape(text.overHint)}</p>`
      : `<h1>${escape(text.unknown)}</h1>`,
  );
}

/** An amount of the currency's smallest unit, as people of the language write it. */
export function formatAmount(options: {
  amount: number;
  currency: string;
  language: Language;
}): string {
  const { amount, currency, language } = options;
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
  });
  const { maximumFractionDigits: digits = 0 } = format.resolvedOptions();
  return format.format(amount / 10 ** digits);
}
