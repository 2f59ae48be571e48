import { render, screen } from '@testing-library/react';
import { aShowPage } from '../__fixtures__/builders';
import { aSession } from '../__testUtils__/aSession';
import { LocaleProvider } from '../components/locale';
import { SessionContext } from '../session/SessionContext';
import { ChoicePage } from './ChoicePage';
import type { ShowPageData } from './pageData';

type Sale = ReturnType<typeof aShowPage>['performances'][number];

function open(sale: Partial<Sale>) {
  const show = aShowPage();
  const [performance] = show.performances;
  const data: ShowPageData = {
    page: 'seats',
    language: 'en',
    alternates: { ko: '/?lang=ko', en: '/?lang=en' },
    path: '/performances/p1',
    asOf: show.now,
    stale: false,
    directoryUrl: 'http://marquee.localhost:8080',
    show: { ...show, performances: [{ ...performance, ...sale }] },
    performance: 'p1',
  };
  render(
    <LocaleProvider language="en">
      <SessionContext.Provider value={aSession({ type: 'signed-out' })}>
        <ChoicePage data={data} className="seats-page">
          {() => <p>The seats</p>}
        </ChoicePage>
      </SessionContext.Provider>
    </LocaleProvider>,
  );
}

describe('the page of a performance', () => {
  it.each([
    ['not-open', /^The sale opens on .+2026/, true],
    ['sold-out', /^Nothing is left .+ go back on sale at once/, true],
    ['paused', /^We are fixing something/, true],
    ['closed', /^Tickets are no longer sold online/, true],
    ['ended', /^This performance is over/, false],
    ['cancelled', /^This performance is cancelled.+money back/, false],
  ] as const)(
    'that is %s says so before anybody chooses',
    (saleState, text, shown) => {
      open({ saleState, opensAt: '2026-12-01T02:00:00.000Z' });
      expect(screen.getByText(text)).toBeVisible();
      expect(screen.queryAllByText('The seats')).toHaveLength(shown ? 1 : 0);
    },
  );

  it('that is on sale says nothing of it', () => {
    open({ saleState: 'on-sale' });
    expect(screen.getByText('The seats')).toBeVisible();
    expect(screen.queryByText('To the show')).not.toBeInTheDocument();
  });
});
