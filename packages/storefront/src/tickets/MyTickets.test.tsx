import type { BuyerOrders } from '@marquee/plugin-ticketing-common';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOrder, aTicket } from '../__fixtures__/anOrder';
import { aSession } from '../__testUtils__/aSession';
import { LocaleProvider } from '../components/locale';
import { SessionContext } from '../session/SessionContext';
import { KEPT_HEADER } from '../worker/kept';
import { MyTickets } from './MyTickets';

const NOW = '2026-12-20T00:00:00.000Z';
const url = (id: string) => `http://${id}.marquee.localhost:8080`;

function booked(title: string, startsAt: string, code: string): BuyerOrders {
  return {
    title,
    venue: { name: 'Globe', timeZone: 'Asia/Seoul' },
    performances: [{ id: 'p1', startsAt, state: 'scheduled' }],
    orders: [
      anOrder({
        id: `order-${code}`,
        code,
        state: 'paid',
        tickets: [aTicket({ state: 'sold', code: `QR-${code}` })],
      }),
    ],
  };
}

type Answer = object | number | 'never';

/** Accounts that answer so by the end of the path; a number is a failure. */
function accounts(answers: Record<string, Answer>, keptAt?: string) {
  globalThis.fetch = jest.fn(async input => {
    const path = String(input);
    const ending = Object.keys(answers).find(key => path.endsWith(key));
    const answer = ending ? answers[ending] : 404;
    if (answer === 'never') return new Promise<Response>(() => undefined);
    const failed = typeof answer === 'number';
    return {
      ok: !failed,
      status: failed ? answer : 200,
      headers: new Map(keptAt ? [[KEPT_HEADER, keptAt]] : []),
      json: async () => answer,
    } as unknown as Response;
  });
}
const shows = (...ids: string[]) => ({
  shows: ids.map(id => ({ show: id, title: `The ${id}`, url: url(id) })),
});

function show() {
  return render(
    <LocaleProvider language="en">
      <SessionContext.Provider value={aSession({ type: 'signed-out' })}>
        <MyTickets
          data={{
            language: 'en',
            alternates: { ko: '/tickets?lang=ko', en: '/tickets?lang=en' },
            path: '/tickets',
            asOf: NOW,
            stale: false,
          }}
        />
      </SessionContext.Provider>
    </LocaleProvider>,
  );
}

describe('tickets of all shows', () => {
  it('have what comes next on top, its code one press away', async () => {
    accounts({
      '/me/shows': shows('hamlet', 'macbeth'),
      '/hamlet/orders': booked('Hamlet', '2027-01-01T10:30:00.000Z', 'H'),
      '/macbeth/orders': booked('Macbeth', '2026-12-24T10:30:00.000Z', 'M'),
    });
    show();
    const next = within(await screen.findByRole('region', { name: 'Macbeth' }));
    await userEvent.click(
      next.getByRole('button', {
        name: 'Show ticket, Macbeth, A, row 1, seat 1',
      }),
    );
    expect(
      screen.getByRole('img', { name: 'Ticket code for A, row 1, seat 1' }),
    ).toBeInTheDocument();
    const coming = within(screen.getByRole('region', { name: 'Coming' }));
    const links = coming.getAllByRole('link');
    expect(links.map(link => link.getAttribute('href'))).toEqual([
      `${url('macbeth')}/orders/order-M`,
      `${url('hamlet')}/orders/order-H`,
    ]);
  });

  it('wait for no show: one that is slow or away has a line of its own', async () => {
    accounts({
      '/me/shows': shows('hamlet', 'macbeth', 'lear'),
      '/hamlet/orders': booked('Hamlet', '2027-01-01T10:30:00.000Z', 'H'),
      '/macbeth/orders': 503,
      '/lear/orders': 'never',
    });
    show();
    expect(
      await screen.findByRole('region', { name: 'Hamlet' }),
    ).toBeInTheDocument();
    expect(screen.getByText('The lear: asking …')).toBeInTheDocument();
    const away = screen.getByRole('alert');
    expect(away).toHaveTextContent('The macbeth does not answer right now');
    accounts({
      '/macbeth/orders': booked('Macbeth', '2026-12-24T10:30:00.000Z', 'M'),
    });
    await userEvent.click(
      within(away).getByRole('button', { name: /Try again/ }),
    );
    expect(
      await screen.findByRole('region', { name: 'Macbeth' }),
    ).toBeInTheDocument();
  });

  it('are a kept copy without internet, and say from when', async () => {
    accounts(
      {
        '/me/shows': shows('hamlet'),
        '/hamlet/orders': booked('Hamlet', '2027-01-01T10:30:00.000Z', 'H'),
      },
      '2026-12-19T03:00:00.000Z',
    );
    show();
    expect(
      await screen.findByText(/copy of Sat, Dec 19, 2026, 12:00 PM/),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('button', { name: /Show ticket/ }),
    ).toBeVisible();
    // Said once, not for each show.
    expect(screen.queryByText(/as of/)).not.toBeInTheDocument();
  });

  it('lead to the shows when there are none', async () => {
    accounts({
      '/me/shows': shows('hamlet', 'gone'),
      '/hamlet/orders': { ...booked('Hamlet', NOW, 'H'), orders: [] },
      '/gone/orders': 404,
    });
    show();
    expect(
      await screen.findByText('You have not booked anything yet.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'All shows' })).toHaveAttribute(
      'href',
      '/',
    );
  });

  it('are for nobody who is not signed in', async () => {
    accounts({ '/me/shows': 401 });
    show();
    expect(
      await screen.findByText('Please sign in to see your tickets.'),
    ).toBeInTheDocument();
  });

  it('say when accounts do not answer, and ask again', async () => {
    accounts({ '/me/shows': 503 });
    show();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'cannot be looked up right now',
    );
    accounts({ '/me/shows': shows() });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText('You have not booked anything yet.'),
    ).toBeInTheDocument();
  });
});
