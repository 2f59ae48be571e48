import fc from 'fast-check';
import { bookings, momentOf, ticketLists } from './__testUtils__/arbitraries';
import { cancellationFee } from './cancellationFee';
import { CancellableBooking } from './cancellationSchedule';
import { cancellationDeadline, cancellationTerms } from './cancellationTerms';
import { CancellationQuote, quoteCancellation } from './quoteCancellation';
import { quoteSellerRefund } from './quoteSellerRefund';
import { RefundableTicket } from './refundQuote';

const quoteAt = (
  booking: CancellableBooking,
  now: string,
  tickets: RefundableTicket[],
) => quoteCancellation({ ...booking, now, currency: 'KRW', tickets });

/** Bookings with tickets and moments in order. */
const requests = bookings.chain(booking =>
  fc.record({
    booking: fc.constant(booking),
    tickets: ticketLists,
    moments: fc
      .array(momentOf(booking), { minLength: 2, maxLength: 6 })
      .map(moments => moments.sort()),
  }),
);
/** What became of each of so many tickets. */
const outcomesOf = (quote: CancellationQuote, count: number) =>
  quote.type === 'too-late' ? Array(count).fill(quote) : quote.lines;
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const before = (iso: string) => new Date(Date.parse(iso) - 1).toISOString();

describe('cancelling', () => {
  it('takes between nothing and the price, and gives the rest back', () => {
    fc.assert(
      fc.property(requests, ({ booking, tickets, moments: [now] }) => {
        const quote = quoteAt(booking, now, tickets);
        if (quote.type === 'too-late') return;
        quote.lines.forEach((line, index) => {
          const { price, bookingFee } = tickets[index];
          expect(line.fee).toBeGreaterThanOrEqual(0);
          expect(line.fee).toBeLessThanOrEqual(price);
          expect([0, bookingFee]).toContain(line.bookingFeeRefund);
          expect(line.refund + line.fee).toBe(price + line.bookingFeeRefund);
        });
        expect(quote.fee).toBe(sum(quote.lines.map(({ fee }) => fee)));
        expect(quote.refund).toBe(sum(quote.lines.map(({ refund }) => refund)));
      }),
    );
  });

  it('never gets cheaper while time goes by, and never becomes possible again', () => {
    fc.assert(
      fc.property(requests, ({ booking, tickets, moments }) => {
        const refunds = moments.map(now => {
          const quote = quoteAt(booking, now, tickets);
          return quote.type === 'too-late' ? -1 : quote.refund;
        });
        expect(refunds).toEqual([...refunds].sort((a, b) => b - a));
      }),
    );
  });

  it('costs the same ticket by ticket as all together', () => {
    fc.assert(
      fc.property(requests, ({ booking, tickets, moments: [now] }) => {
        const together = quoteAt(booking, now, tickets);
        const alone = tickets.map(ticket => quoteAt(booking, now, [ticket]));
        expect(alone.flatMap(quote => outcomesOf(quote, 1))).toEqual(
          outcomesOf(together, tickets.length),
        );
      }),
    );
  });

  it('takes nothing when the seller calls it off', () => {
    fc.assert(
      fc.property(ticketLists, tickets => {
        const quote = quoteSellerRefund({ currency: 'KRW', tickets });
        expect(quote.fee).toBe(0);
        expect(quote.refund).toBe(
          sum(tickets.map(({ price, bookingFee }) => price + bookingFee)),
        );
      }),
    );
  });
});

describe('the dated terms', () => {
  /** What the terms say of a moment. */
  const termAt = (booking: CancellableBooking, now: string) =>
    cancellationTerms(booking).find(
      ({ from, until }) => from <= now && now < until,
    );

  it('say at every moment what the quote says', () => {
    const edges = (booking: CancellableBooking) =>
      cancellationTerms(booking).flatMap(({ from, until }) => [
        from,
        before(until),
        until,
      ]);
    fc.assert(
      fc.property(requests, ({ booking, tickets, moments }) => {
        for (const now of [...moments, ...edges(booking)]) {
          const quote = quoteAt(booking, now, tickets);
          const term = termAt(booking, now);
          expect(quote.type).toBe(term ? 'refundable' : 'too-late');
          if (!term || quote.type === 'too-late') continue;
          expect(quote.lines).toEqual(
            tickets.map(({ id, price, bookingFee }, index) => ({
              ...quote.lines[index],
              ticket: id,
              fee: cancellationFee(term, price),
              bookingFeeRefund: term.bookingFeeRefunded ? bookingFee : 0,
              rule: term.rule,
            })),
          );
        }
      }),
    );
  });

  it('follow each other without a gap from the booking to the deadline, and each says something new', () => {
    fc.assert(
      fc.property(bookings, booking => {
        const terms = cancellationTerms(booking);
        const ends = [booking.bookedAt, ...terms.map(({ until }) => until)];
        expect(terms.map(({ from }) => from)).toEqual(ends.slice(0, -1));
        // Without terms, the deadline is before the booking.
        const deadline = cancellationDeadline(booking);
        const last = [deadline, booking.bookedAt].sort()[1];
        expect(ends[ends.length - 1]).toBe(last);
        for (const [index, { from, until, ...term }] of terms.entries()) {
          expect(from < until).toBe(true);
          const {
            from: _from,
            until: _until,
            ...next
          } = terms[index + 1] ?? {};
          expect(next).not.toEqual(term);
        }
      }),
    );
  });

  it('end when the performance begins, if not before', () => {
    fc.assert(
      fc.property(bookings, booking => {
        expect(cancellationDeadline(booking) <= booking.startsAt).toBe(true);
      }),
    );
  });
});
