import { findings } from '@marquee/plugin-ticketing-react/testUtils';
import { ServiceUnavailableError } from '@backstage/errors';
import { act, screen } from '@testing-library/react';
import {
  aBookersPage,
  aShow,
  aStanding,
  someSales,
} from '../__fixtures__/shows';
import { openTab } from '../__testUtils__/openTab';
import { BookersPage } from '../bookers/BookersPage';
import { PerformancesPage } from '../performances/PerformancesPage';
import { SalesPage } from '../sales/SalesPage';

const NOT_OPEN = /^This show is not open yet/;
const closed = aShow({ liveRevision: undefined });

/** A box office that answers once the show is open. */
function officeOf(isOpen: () => boolean) {
  const asked = async <T,>(answer: T) => {
    if (isOpen()) return answer;
    throw new ServiceUnavailableError('It is not open yet');
  };
  return {
    getShow: async () => (isOpen() ? aShow() : closed),
    listBookers: () => asked(aBookersPage()),
    readSales: () => asked(someSales()),
    readStanding: () => asked(aStanding()),
  };
}

describe('IfOpen', () => {
  it.each([
    ['Bookers', <BookersPage />],
    ['Sales', <SalesPage />],
    ['Performances', <PerformancesPage />],
  ])(
    '%s: says of a show that is being opened just that, and begins once it is open',
    async (_, page) => {
      let isOpen = false;
      const { container } = await openTab(
        page,
        officeOf(() => isOpen),
      );
      expect(await screen.findByText(NOT_OPEN)).toBeVisible();
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
      expect(await findings(container)).toEqual([]);
      isOpen = true;
      await act(async () => {
        window.dispatchEvent(new Event('focus'));
      });
      expect((await screen.findAllByText(/Dec 24, 2099/))[0]).toBeVisible();
      expect(screen.queryByText(NOT_OPEN)).not.toBeInTheDocument();
    },
  );
});
