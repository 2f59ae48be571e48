import { cancellationCases } from './__testUtils__/cancellationCases';
import { CancellationQuote, quoteCancellation } from './quoteCancellation';

const cases = cancellationCases();

/** As the cases say it. */
function summaryOf(quote: CancellationQuote) {
  if (quote.type === 'too-late') return quote;
  const { type, lines, refund } = quote;
  const fees = lines.map(({ fee }) => fee);
  return { type, fees, refund, rules: [...new Set(lines.map(l => l.rule))] };
}

describe('quoteCancellation', () => {
  it('has at least two hundred dated cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
  });

  it.each(cases.map(dated => [dated.line, dated.name, dated.clause, dated]))(
    'line %i, %s: %s',
    (_line, _name, _clause, dated) => {
      const { booking, now, tickets, expected } = dated as (typeof cases)[0];
      const quote = quoteCancellation({
        ...booking,
        now,
        currency: 'KRW',
        tickets,
      });
      expect(summaryOf(quote)).toEqual(expected);
    },
  );
});
