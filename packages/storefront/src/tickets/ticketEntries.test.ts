import type { Order } from '@marquee/plugin-ticketing-common';
import { anOrder } from '../__fixtures__/anOrder';
import { groupEntries, matchesSearch, type TicketEntry } from './ticketEntries';

const NOW = Date.parse('2026-12-24T12:00:00.000Z');

function anEntry(
  code: string,
  state: Order['state'],
  startsAt?: string,
): TicketEntry {
  return {
    title: '햄릿',
    venue: { name: '예술의전당', timeZone: 'Asia/Seoul' },
    performance: startsAt
      ? { id: 'p1', startsAt, state: 'scheduled' }
      : undefined,
    href: '/orders/o1',
    order: anOrder({ code, state }),
  };
}
const codes = (entries: TicketEntry[]) =>
  entries.map(({ order }) => order.code);

describe('groupEntries', () => {
  const groups = groupEntries(
    [
      anEntry('later', 'paid', '2027-01-01T10:00:00.000Z'),
      // Began half an hour ago.
      anEntry('now', 'paid', '2026-12-24T11:30:00.000Z'),
      anEntry('yesterday', 'paid', '2026-12-23T10:00:00.000Z'),
      anEntry('last-year', 'paid', '2025-12-23T10:00:00.000Z'),
      anEntry('vanished', 'paid'),
      anEntry('unpaid', 'pending', '2027-01-01T10:00:00.000Z'),
      anEntry('deposit', 'awaiting-deposit', '2026-12-30T10:00:00.000Z'),
      anEntry('given-back', 'cancelled', '2027-01-01T10:00:00.000Z'),
      anEntry('too-late', 'expired', '2027-01-01T10:00:00.000Z'),
    ],
    NOW,
  );

  it('puts first what begins next, even if it began a moment ago', () => {
    expect(groups.next?.order.code).toBe('now');
    expect(codes(groups.coming)).toEqual(['now', 'later']);
  });

  it('keeps what is over, what waits for money and what came to nothing apart', () => {
    expect(codes(groups.past)).toEqual(['yesterday', 'vanished', 'last-year']);
    expect(codes(groups.waiting)).toEqual(['deposit', 'unpaid']);
    expect(codes(groups.off)).toEqual(['given-back', 'too-late']);
  });

  it('has nothing that comes next of nothing', () => {
    expect(groupEntries([], NOW).next).toBeUndefined();
  });
});

describe('matchesSearch', () => {
  it.each([
    ['햄릿', true],
    ['예술의 전당', true],
    ['m4k7q2', true],
    ['오페라', false],
  ])('finds by %s: %s', (wanted, found) => {
    expect(matchesSearch(anEntry('M4K7-Q2ZD', 'paid'), wanted)).toBe(found);
  });
});
