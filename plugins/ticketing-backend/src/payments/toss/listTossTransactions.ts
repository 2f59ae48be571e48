import { ServiceUnavailableError } from '@backstage/errors';
import { CompanyTransaction } from '../PaymentCompany';
import { TossClient } from './TossClient';
import { tossTransactionsSchema } from './tossSchemas';
import { tossTime } from './tossTime';

/** How many transactions one page has. */
const PAGE = 1_000;

/**
 * All movements of money of a time, page by page.
 *
 * @throws ServiceUnavailableError when the company does not answer
 */
export async function* listTossTransactions(
  client: TossClient,
  span: { from: Date; to: Date },
): AsyncGenerator<CompanyTransaction> {
  let startingAfter: string | undefined;
  for (;;) {
    const query = new URLSearchParams({
      startDate: tossTime(span.from),
      endDate: tossTime(span.to),
      limit: String(PAGE),
      ...(startingAfter && { startingAfter }),
    });
    const answer = await client.list(`transactions?${query}`);
    const page = tossTransactionsSchema.safeParse(answer?.body);
    if (answer?.status !== 200 || !page.success) {
      throw new ServiceUnavailableError(
        'The payment company does not list its transactions',
      );
    }
    for (const { transactionAt, ...transaction } of page.data) {
      yield { ...transaction, at: transactionAt.toISOString() };
    }
    startingAfter = page.data.at(-1)?.transactionKey;
    if (page.data.length < PAGE) return;
  }
}
