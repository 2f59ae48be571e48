import { TossPayments } from '../payments/toss/TossPayments';
import { TestBoxOffice } from './startBoxOffice';

const SECRET_KEY = 'test_sk_hamlet';
const MONTH_MS = 30 * 24 * 60 * 60_000;

/** Every movement of money that the payment company booked, by order. */
export async function readCompanyBooks(
  office: TestBoxOffice,
): Promise<Map<string, number[]>> {
  const client = new TossPayments({
    url: office.company.url,
    secretKey: SECRET_KEY,
  });
  const rows = await office.knex('payments').select('order', 'payment_key');
  const orders = new Map(rows.map(row => [row.payment_key, row.order]));
  const to = new Date(office.clock() + 1_000);
  const from = new Date(to.getTime() - MONTH_MS);
  const books = new Map<string, number[]>();
  for await (const one of client.listTransactions({ from, to })) {
    const order = orders.get(one.paymentKey);
    if (order) books.set(order, [...(books.get(order) ?? []), one.amount]);
  }
  return books;
}

/** Calls the payment company past the box office, as its seller. */
export async function callCompany(
  office: TestBoxOffice,
  path: string,
  body: object,
): Promise<void> {
  const response = await fetch(`${office.company.url}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa(`${SECRET_KEY}:`)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  });
  if (response.status !== 200) throw new Error(await response.text());
}
