import type { CancellationTerm } from '@marquee/plugin-ticketing-common';
import { render, screen } from '@testing-library/react';
import { CancellationTable } from './CancellationTable';
import { LocaleProvider } from './locale';

const terms: CancellationTerm[] = [
  {
    from: '2026-11-28T00:00:00.000Z',
    until: '2026-12-18T15:00:00.000Z',
    rule: 'd-10',
    feePercent: 0,
    bookingFeeRefunded: true,
  },
  {
    from: '2026-12-18T15:00:00.000Z',
    until: '2026-12-24T10:30:00.000Z',
    rule: 'd-9',
    feePercent: 10,
    bookingFeeRefunded: false,
  },
];

/** Shows what cancelling costs, in English, and gives the rows beneath the heading. */
function rowsOf(props: Partial<Parameters<typeof CancellationTable>[0]>) {
  render(
    <LocaleProvider language="en">
      <CancellationTable
        terms={terms}
        currency="KRW"
        timeZone="Asia/Seoul"
        now="2026-11-28T00:00:00.000Z"
        {...props}
      />
    </LocaleProvider>,
  );
  return screen.getAllByRole('row').slice(1);
}

describe('CancellationTable', () => {
  it('says where the rest is of what was paid: fee, refund and the booking fee that is kept', () => {
    const [free, later] = rowsOf({
      tickets: [{ price: 150_000, bookingFee: 2_000 }],
    });
    expect(free).toHaveTextContent(/booking fee back too.*₩152,000/);
    expect(later).toHaveTextContent(/₩15,000.*booking fee is kept.*₩135,000/);
  });

  it('names no booking fee where tickets have none', () => {
    const rows = rowsOf({ tickets: [{ price: 150_000, bookingFee: 0 }] });
    for (const row of rows) expect(row).not.toHaveTextContent(/booking fee/);
  });

  it('tells by the rules alone where no tickets are known', () => {
    const [free, later] = rowsOf({ hasBookingFee: true });
    expect(free).toHaveTextContent(/free.*booking fee back too/);
    expect(later).toHaveTextContent(/10%.*booking fee is kept/);
  });
});
