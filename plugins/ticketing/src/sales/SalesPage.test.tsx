import { findings } from '@marquee/plugin-ticketing-react/testUtils';
import { screen, within } from '@testing-library/react';
import { someSales } from '../__fixtures__/shows';
import { openTab } from '../__testUtils__/openTab';
import { SalesPage } from './SalesPage';

describe('SalesPage', () => {
  it('tells what was sold by time, category, performance and section, and keeps nobody out', async () => {
    const { container } = await openTab(<SalesPage />);
    expect(
      await screen.findByText(
        '1 tickets in 1 orders for ₩90,000; Asia/Seoul time',
      ),
    ).toBeVisible();
    const byTime = screen.getByRole('region', { name: 'By time' });
    // Midnight in Seoul.
    expect(
      within(byTime).getByText('Tue, Dec 1, 2099, 12:00 AM'),
    ).toBeVisible();
    expect(within(byTime).getByText(/Dec 2, .*so far/)).toBeVisible();
    const sections = screen.getByRole('region', { name: /How full/ });
    expect(within(sections).getByText('25%')).toBeVisible();
    expect(await findings(container)).toEqual([]);
  });

  it('tells what went back', async () => {
    const totals = { ...someSales().totals, refunds: 45_000 };
    await openTab(<SalesPage />, {
      readSales: async () => someSales({ totals }),
    });
    expect(await screen.findByText(/45,000 went back/)).toBeVisible();
  });

  it('asks for the days of the venue that the address names', async () => {
    const readSales = jest.fn().mockResolvedValue(someSales());
    await openTab(<SalesPage />, { readSales }, '?range=today');
    await screen.findByText(/1 tickets/);
    expect(readSales).toHaveBeenCalledWith('hamlet', {
      bucket: 'hour',
      from: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
  });

  it('says of a show that sold nothing so far how to be seen, and of a day just that', async () => {
    const totals = { orders: 0, tickets: 0, revenue: 0, refunds: 0 };
    const readSales = async () => someSales({ totals });
    const { unmount } = await openTab(<SalesPage />, { readSales });
    expect(
      await screen.findByText(/^Nothing has been sold yet\. Show people/),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: /hamlet\.marquee/ }),
    ).toHaveAttribute('href', 'http://hamlet.marquee.localhost:8080');
    unmount();
    await openTab(<SalesPage />, { readSales }, '?range=today');
    expect(await screen.findByText(/sold in this time/)).toBeVisible();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('says that nothing was sold, and that nothing can be said', async () => {
    const totals = { orders: 0, tickets: 0, revenue: 0, refunds: 0 };
    const { unmount } = await openTab(<SalesPage />, {
      readSales: async () => someSales({ totals, buckets: [] }),
    });
    expect(await screen.findByText(/Nothing has been sold/)).toBeVisible();
    unmount();
    await openTab(<SalesPage />, {
      readSales: () => Promise.reject(new Error('away')),
    });
    expect(await screen.findByText(/could not be loaded: away/)).toBeVisible();
    expect(screen.queryByText(/Nothing has been sold/)).toBeNull();
  });
});
