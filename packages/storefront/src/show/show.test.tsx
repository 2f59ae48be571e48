import type { ShowFacts, ShowPage } from '@marquee/plugin-ticketing-common';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aShowPage } from '../__fixtures__/builders';
import { aSession } from '../__testUtils__/aSession';
import { LocaleProvider } from '../components/locale';
import type { Language } from '../i18n/language';
import type { ShowPageData } from '../pages/pageData';
import { SessionContext } from '../session/SessionContext';
import { ShowPage as Page } from './ShowPage';

type Sale = ShowPage['performances'][number];

function aShow(
  sale: Partial<Sale> | Partial<Sale>[],
  facts: Partial<ShowFacts> = {},
): ShowPage {
  const sales = Array.isArray(sale) ? sale : [sale];
  const page = aShowPage(facts);
  const performances = sales.map((each, index) => ({
    ...page.performances[0],
    id: `p${index + 1}`,
    ...each,
  }));
  return { ...page, performances };
}

function show(
  page: ShowPage,
  options: { language?: Language; date?: string } = {},
) {
  const { language = 'en', date } = options;
  const data: ShowPageData = {
    page: 'show',
    language,
    alternates: { ko: '/?lang=ko', en: '/?lang=en' },
    path: '/',
    asOf: page.now,
    stale: false,
    directoryUrl: 'http://marquee.localhost:8080',
    show: page,
    date,
  };
  return render(
    <LocaleProvider language={language}>
      <SessionContext.Provider value={aSession({ type: 'signed-out' })}>
        <Page data={data} />
      </SessionContext.Provider>
    </LocaleProvider>,
  );
}

beforeEach(() => {
  globalThis.fetch = jest.fn(async () => {
    throw new TypeError('offline');
  });
});

describe("a show's page", () => {
  it.each([
    ['on-sale', 10, '10 seats left', true],
    ['on-sale', 0, 'Only 0 left', true],
    ['not-open', 12, 'Not on sale yet', false],
    ['sold-out', 0, 'Sold out', false],
    ['closed', 3, 'Sale closed', false],
    ['ended', 3, 'Ended', false],
    ['paused', 0, 'Paused', false],
    ['cancelled', 12, 'Cancelled', false],
  ] as const)(
    'says of a date that is %s with %i free: %s',
    (saleState, freeSeats, words, bookable) => {
      show(aShow({ saleState, freeSeats }));
      const row = within(screen.getByRole('list', { name: '' }));
      expect(screen.getAllByText(words)[0]).toBeInTheDocument();
      expect(row.queryAllByRole('link', { name: /Choose seats/ })).toHaveLength(
        bookable ? 1 : 0,
      );
    },
  );

  it('has the booking fee in every price', () => {
    show(aShow({}, { bookingFee: 2_000 }));
    expect(screen.getByText('₩101,000 – ₩134,000')).toBeInTheDocument();
    const row = screen.getByRole('row', { name: /R석/ });
    expect(row).toHaveTextContent('₩132,000₩2,000₩134,000');
  });

  it('says who pays less, and what to show for it', () => {
    const student = {
      id: 'student',
      name: '청소년',
      kind: 'percent' as const,
      value: 30,
      categories: ['S'],
      perOrderMax: 2,
      proof: 'student card',
    };
    show(aShow({}, { discounts: [student] }));
    expect(
      screen.getByText('30% off · S석 · at most 2 an order'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Show at the door: student card'),
    ).toBeInTheDocument();
  });

  it('dates the terms of cancelling, and says twice the same thing once', () => {
    show(aShow({ startsAt: '2026-12-04T10:30:00.000Z' }));
    expect(
      screen.getByText(/cancel online until Fri, Dec 4, 2026, 7:30 PM/),
    ).toBeInTheDocument();
    const table = screen.getByRole('table', { name: 'What cancelling costs' });
    const rows = within(table).getAllByRole('rowheader');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'now',
      'from Wed, Nov 25',
      'from Sat, Nov 28',
      'from Wed, Dec 2',
      'from Fri, Dec 4',
    ]);
  });

  it('says when nobody can cancel', () => {
    show(aShow({}, { cancellation: { type: 'none', cancellable: 'never' } }));
    expect(screen.getByText(/cannot be cancelled/)).toBeInTheDocument();
  });

  it.each([
    [['cancelled', 'on-sale'], '1 date is cancelled.'],
    [['cancelled'], 'This show is cancelled.'],
    [['paused'], 'We are fixing something'],
    [['sold-out', 'sold-out'], 'All dates are sold out.'],
    [['ended'], 'This show is over.'],
    [['closed'], 'no longer sold online'],
  ] as const)('says on top when dates are %s: %s', (states, words) => {
    show(aShow(states.map(saleState => ({ saleState }))));
    expect(screen.getByText(new RegExp(words))).toBeInTheDocument();
  });

  it('says when seats of cancelled tickets come back', () => {
    const resale = { type: 'daily' as const, at: '11:00' };
    show(aShow({ saleState: 'sold-out' }, { resale }));
    expect(screen.getAllByText(/at 11:00 each day/)).not.toHaveLength(0);
  });

  it('says until when people are let in where there are slots', () => {
    const slot = {
      startsAt: '2026-12-24T05:00:00.000Z',
      endsAt: '2026-12-24T05:30:00.000Z',
    };
    show({ ...aShow(slot), way: 'timed-entry' }, { language: 'ko' });
    expect(screen.getByText('오후 2:00 ~ 오후 2:30 입장')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^티켓 선택/ })).toBeVisible();
  });
});

describe('the calendar of many dates', () => {
  const many = () =>
    aShow(
      Array.from({ length: 10 }, (_, index) => ({
        startsAt: `2026-12-${10 + index * 2}T10:30:00.000Z`,
        saleState: index === 1 ? 'sold-out' : 'on-sale',
      })),
    );

  it('begins with the first day that can be booked, or the one asked for', () => {
    const { unmount } = show(many());
    expect(
      screen.getByRole('heading', { name: /Thu, Dec 10/ }),
    ).toBeInTheDocument();
    unmount();
    show(many(), { date: '2026-12-20' });
    expect(
      screen.getByRole('heading', { name: /Sun, Dec 20/ }),
    ).toBeInTheDocument();
  });

  it('is walked through by arrow keys, days that are sold out too', async () => {
    show(many());
    const grid = within(screen.getByRole('grid'));
    const day = (name: RegExp) => grid.getByRole('link', { name });
    day(/Dec 10/).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(day(/Sat, Dec 12, 2026, Sold out/)).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(day(/Dec 14/)).toHaveFocus();
    expect(
      screen.getByRole('heading', { name: /Mon, Dec 14/ }),
    ).toBeInTheDocument();
    expect(window.location.search).toBe('?date=2026-12-14');
  });
});

describe('a sale that is about to open', () => {
  const opensAt = '2026-11-22T03:01:00.000Z';
  const before = aShow({ saleState: 'not-open', opensAt });
  const answer = (state: object) =>
    ({ ok: true, json: async () => state } as Response);
  const { performances } = before;

  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('counts down by the clock of the server, and opens the page by itself', async () => {
    // This machine is an hour late.
    jest.setSystemTime(new Date('2026-11-22T02:00:00.000Z'));
    const answers = [
      { now: '2026-11-22T03:00:00.000Z', performances },
      {
        now: '2026-11-22T03:01:01.000Z',
        performances: [{ ...performances[0], saleState: 'on-sale' }],
      },
    ];
    const ask = jest.fn(async () => answer(answers.shift()!));
    globalThis.fetch = ask;
    show(before);
    await act(() => jest.advanceTimersByTimeAsync(10));
    expect(screen.getByRole('timer')).toHaveTextContent('00:01:00');
    await act(() => jest.advanceTimersByTimeAsync(10_000));
    expect(screen.getByRole('timer')).toHaveTextContent('00:00:50');
    expect(ask).toHaveBeenCalledTimes(1);
    await act(() => jest.advanceTimersByTimeAsync(52_000));
    expect(ask).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole('timer')).not.toBeInTheDocument();
    expect(
      screen.getAllByRole('link', { name: /Choose seats/ }),
    ).not.toHaveLength(0);
    // Nothing is about to change any more.
    await act(() => jest.advanceTimersByTimeAsync(60_000));
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('opens soon after a machine wakes that slept over the opening', async () => {
    jest.setSystemTime(new Date('2026-11-22T01:00:00.000Z'));
    const ask = jest.fn(async () =>
      answer({ now: new Date().toISOString(), performances }),
    );
    globalThis.fetch = ask;
    show(before);
    await act(() => jest.advanceTimersByTimeAsync(10));
    expect(ask).toHaveBeenCalledTimes(1);
    // Timers stand still while the clock goes on.
    jest.setSystemTime(new Date('2026-11-22T03:01:05.000Z'));
    await act(() => jest.advanceTimersByTimeAsync(16_000));
    expect(ask.mock.calls.length).toBeGreaterThan(1);
  });

  it('asks again when the server does not answer', async () => {
    jest.setSystemTime(new Date('2026-11-22T03:00:59.000Z'));
    const ask = jest.fn(async () => {
      throw new TypeError('offline');
    });
    globalThis.fetch = ask;
    show(before);
    await act(() => jest.advanceTimersByTimeAsync(10_000));
    expect(ask.mock.calls.length).toBeGreaterThan(2);
    expect(screen.getByText(/sale opens on Sun, Nov 22/)).toBeInTheDocument();
  });
});
