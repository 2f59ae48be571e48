import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aShow, stepsUpTo } from '../../__fixtures__/shows';
import { aShowsApi } from '../../__fixtures__/aShowsApi';
import { showsApiRef, type ShowsApi } from '../../api/ShowsApi';
import { MyShowsPage } from './MyShowsPage';

function renderPage(api: Partial<ShowsApi>) {
  return renderInTestApp(
    <TestApiProvider apis={[[showsApiRef, aShowsApi(api)]]}>
      <MyShowsPage />
    </TestApiProvider>,
  );
}

describe('MyShowsPage', () => {
  it('leads a new seller to a first show', async () => {
    await renderPage({ listShows: async () => [] });
    expect(await screen.findByText('Open your first show')).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  it('shows what each show is called, when it is next, how it is doing, where it is', async () => {
    await renderPage({ listShows: async () => [aShow()] });
    expect(
      await screen.findByRole('heading', { name: 'Hamlet' }),
    ).toBeVisible();
    expect(screen.getByText('Thu, Dec 24, 2099, 7:30 PM')).toBeVisible();
    expect(screen.getByText('On sale')).toBeVisible();
    expect(
      screen.getByRole('link', { name: /hamlet\.marquee\.localhost:8080/ }),
    ).toHaveAttribute('href', 'http://hamlet.marquee.localhost:8080');
  });

  it('shows the poster from where it is kept', async () => {
    const poster = '/api/shows/v1/public/shows/hamlet/poster?v=1';
    const { container } = await renderPage({
      listShows: async () => [{ ...aShow(), poster }],
    });
    await screen.findByRole('heading', { name: 'Hamlet' });
    expect(container.querySelector('img')).toHaveAttribute('src', poster);
  });

  it('puts a show that needs its seller before the others', async () => {
    const { latestRevision } = aShow();
    await renderPage({
      listShows: async () => [
        aShow({
          id: 'carmen',
          title: 'Carmen',
          state: 'opening',
          latestRevision: { ...latestRevision, steps: stepsUpTo(2, 'running') },
        }),
        aShow({ id: 'tosca', title: 'Tosca', state: 'failed' }),
      ],
    });
    await screen.findByText('Opening 2/4');
    expect(
      screen.getAllByRole('heading', { level: 2 }).map(it => it.textContent),
    ).toEqual(['Tosca', 'Carmen']);
  });

  it('says why nothing can be shown, and offers to try again', async () => {
    const listShows = jest
      .fn()
      .mockRejectedValueOnce(new Error('the portal sleeps'))
      .mockResolvedValue([aShow()]);
    await renderPage({ listShows });
    expect(await screen.findByText(/the portal sleeps/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('heading', { name: 'Hamlet' }),
    ).toBeVisible();
    expect(screen.queryByText(/the portal sleeps/)).not.toBeInTheDocument();
  });
});
