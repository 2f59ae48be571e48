import { readFileSync } from 'fs';
import { join } from 'path';
import { namedPolicies } from './policies';

/** One dated case, worked out by hand from the text of its clause. */
export function cancellationCases() {
  const file = join(__dirname, 'cancellationCases.csv');
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line, index) => {
    const [policy, timeZone, bookedAt, now, startsAt, prices, bookingFee] =
      line.split(',');
    const [fees, refund, rule, clause] = line.split(',').slice(7);
    return {
      /** As in the file. */
      line: index + 2,
      name: policy,
      clause,
      booking: { policy: namedPolicies[policy], timeZone, bookedAt, startsAt },
      now,
      tickets: prices.split('+').map((price, ticket) => ({
        id: String(ticket),
        price: Number(price),
        bookingFee: Number(bookingFee),
      })),
      expected:
        fees === 'too late'
          ? {
              type: 'too-late' as const,
              since: new Date(rule.replace('since ', '')).toISOString(),
            }
          : {
              type: 'refundable' as const,
              fees: fees.split('+').map(Number),
              refund: Number(refund),
              rules: [rule],
            },
    };
  });
}
