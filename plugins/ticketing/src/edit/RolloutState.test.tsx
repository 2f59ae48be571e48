import type { Revision, Show } from '@marquee/plugin-shows-common';
import type { ShowFacts } from '@marquee/plugin-ticketing-common';
import { findings } from '@marquee/plugin-ticketing-react/testUtils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aShow } from '../__fixtures__/shows';
import { retitle } from '../__testUtils__/editing';
import { openTab } from '../__testUtils__/openTab';
import { EditPage } from './EditPage';

const { facts } = aShow().specification;
const CAUSE = 'The box office does not take the show: HTTP 503';

/** The show whose newest revision is in a state, with what the live one says. */
function showAt(
  number: number,
  state: Revision['state'],
  live: Partial<ShowFacts> = {},
): Show {
  const failed = { name: 'on-sale', state: 'failed', detail: CAUSE } as const;
  const show = aShow();
  return aShow({
    specification: { ...show.specification, facts: { ...facts, ...live } },
    latestRevision: {
      ...show.latestRevision,
      number,
      state,
      steps: state === 'failed' ? [failed] : [],
    },
  });
}

/** A portal that tells these one after the other, and the last one for good. */
function telling(...shows: Show[]) {
  const getShow = jest.fn().mockResolvedValue(shows.at(-1));
  shows.slice(0, -1).forEach(show => getShow.mockResolvedValueOnce(show));
  return getShow;
}

const PUBLISHING = /^What was saved before is/;
const tryAgain = async () =>
  userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
const saveNow = () => userEvent.keyboard('{Control>}s{/Control}');

describe('RolloutState', () => {
  beforeEach(() => sessionStorage.clear());

  it('follows what was saved until buyers see it', async () => {
    await openTab(<EditPage />, {
      changeFacts: async () => showAt(2, 'rolling-out'),
      getShow: telling(
        showAt(1, 'live'),
        showAt(2, 'rolling-out'),
        showAt(2, 'live', { title: 'Lear' }),
      ),
    });
    await retitle('Lear');
    await saveNow();
    expect(await screen.findByText(/^Saved\. Buyers/)).toBeVisible();
    expect(screen.queryByText('As on the live page.')).not.toBeInTheDocument();
    expect(await screen.findByText(/^Published: buyers/)).toBeVisible();
    expect(await screen.findByText('As on the live page.')).toBeVisible();
    expect(
      screen.getByRole('link', { name: /page that buyers/ }),
    ).toBeVisible();
    await retitle('Macbeth');
    expect(screen.queryByText(/^Published/)).not.toBeInTheDocument();
  });

  it('says that publishing failed and what buyers see, keeps what was saved, and tries again', async () => {
    const retry = jest.fn().mockResolvedValue(showAt(3, 'rolling-out'));
    const { container } = await openTab(<EditPage />, {
      changeFacts: async () => showAt(2, 'rolling-out'),
      getShow: telling(
        showAt(1, 'live'),
        showAt(2, 'failed'),
        showAt(3, 'live', { title: 'Lear' }),
      ),
      retry,
    });
    await retitle('Lear');
    await saveNow();
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(/could not be published/);
    expect(alert).toHaveTextContent(CAUSE);
    expect(alert).toHaveTextContent(/still see the page as it was before/);
    expect(screen.getByLabelText(/^Title/)).toHaveValue('Lear');
    expect(
      await screen.findByText('Differs from the live page: Title'),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Save and publish' }),
    ).toBeEnabled();
    expect(await findings(container)).toEqual([]);
    await tryAgain();
    expect(retry).toHaveBeenCalledWith('hamlet');
    expect(await screen.findByText(PUBLISHING)).toBeVisible();
    expect(await screen.findByText(/^Published: buyers/)).toBeVisible();
    expect(await screen.findByText('As on the live page.')).toBeVisible();
    expect(screen.queryByText(/Somebody else/)).not.toBeInTheDocument();
  });

  it('asks nothing of a second try that fails too, or of what is typed beside it', async () => {
    const retry = jest
      .fn()
      .mockResolvedValueOnce(showAt(3, 'rolling-out'))
      .mockResolvedValue(showAt(4, 'rolling-out'));
    await openTab(<EditPage />, {
      changeFacts: async () => showAt(2, 'rolling-out'),
      getShow: telling(
        showAt(1, 'live'),
        showAt(2, 'failed'),
        showAt(3, 'failed'),
        showAt(4, 'live', { title: 'Lear' }),
      ),
      retry,
    });
    await retitle('Lear');
    await saveNow();
    await tryAgain();
    expect(await screen.findByRole('alert')).toHaveTextContent(CAUSE);
    expect(screen.queryByText(/Somebody else/)).not.toBeInTheDocument();
    await retitle('Macbeth');
    await userEvent.type(screen.getByLabelText('Description'), '!');
    await tryAgain();
    expect(await screen.findByText(/^Published: buyers/)).toBeVisible();
    expect(
      screen.getByText('Differs from the live page: Title, Description'),
    ).toBeVisible();
    expect(screen.getByLabelText(/^Title/)).toHaveValue('Macbeth');
    expect(screen.queryByText(/Somebody else/)).not.toBeInTheDocument();
  });

  it('saves another try as the change of the revision that failed', async () => {
    const changeFacts = jest
      .fn()
      .mockResolvedValueOnce(showAt(2, 'rolling-out'))
      .mockResolvedValue(showAt(3, 'live', { title: 'Macbeth' }));
    await openTab(<EditPage />, {
      changeFacts,
      getShow: telling(showAt(1, 'live'), showAt(2, 'failed')),
    });
    await retitle('Lear');
    await saveNow();
    await screen.findByText(/could not be published/);
    await retitle('Macbeth');
    await saveNow();
    expect(await screen.findByText(/^Published: buyers/)).toBeVisible();
    expect(changeFacts).toHaveBeenLastCalledWith(
      'hamlet',
      expect.objectContaining({
        revision: 2,
        facts: { ...facts, title: 'Macbeth' },
      }),
    );
  });

  it('tells of it after a reload too, and why trying again was refused', async () => {
    await openTab(<EditPage />, {
      getShow: telling(showAt(2, 'failed')),
      retry: () => Promise.reject(new Error('the cluster sleeps')),
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(CAUSE);
    // Nobody has to scroll down to learn of it.
    expect(alert.compareDocumentPosition(screen.getByLabelText(/^Title/))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    await tryAgain();
    expect(await screen.findByText(/the cluster sleeps/)).toBeVisible();
  });

  it('tells of another try where it was begun, and leaves the focus there', async () => {
    await openTab(<EditPage />, {
      getShow: telling(
        showAt(2, 'failed'),
        showAt(3, 'live', { title: 'Lear' }),
      ),
      retry: async () => showAt(3, 'rolling-out'),
    });
    await tryAgain();
    const status = await screen.findByText(PUBLISHING);
    const title = screen.getByLabelText(/^Title/);
    expect(status.compareDocumentPosition(title)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(document.activeElement).toContainElement(status);
    expect(document.body).not.toHaveFocus();
    const end = await screen.findByText(/^Published: buyers/);
    expect(end.compareDocumentPosition(title)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    await waitFor(() => expect(title).toHaveValue('Lear'));
    expect(screen.queryByText(/Somebody else/)).not.toBeInTheDocument();
  });

  it('does not say that buyers see what was before when they never saw anything', async () => {
    const { liveRevision: _, ...show } = showAt(1, 'failed');
    await openTab(<EditPage />, { getShow: telling(show) });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Buyers do not see the show yet/,
    );
    expect(screen.queryByText(/live page/)).not.toBeInTheDocument();
    await retitle('Lear');
    expect(screen.getByText('Changed and not saved yet: Title')).toBeVisible();
  });

  it('does not say that buyers see what was before until that is put back', async () => {
    const failed = showAt(2, 'failed');
    const undoFailure = 'The box office is away';
    const left = {
      ...failed,
      latestRevision: { ...failed.latestRevision, undoFailure },
    };
    await openTab(<EditPage />, { getShow: telling(left, failed) });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(/could not be put back yet/);
    expect(alert).toHaveTextContent(CAUSE);
    expect(alert).not.toHaveTextContent(/still see/);
    expect(screen.queryByText('As on the live page.')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled();
    await retitle('Lear');
    expect(screen.getByText('Changed and not saved yet: Title')).toBeVisible();
    await retitle('Hamlet');
    expect(
      await screen.findByText(/still see the page as it was/, undefined, {
        timeout: 20_000,
      }),
    ).toBeVisible();
    expect(screen.getByText('As on the live page.')).toBeVisible();
  }, 30_000);

  it('says that a page may be there which could not be taken down', async () => {
    const { liveRevision: _, ...show } = showAt(1, 'failed');
    const latestRevision = { ...show.latestRevision, undoFailure: 'Away' };
    await openTab(<EditPage />, {
      getShow: telling({ ...show, latestRevision }),
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(/could not be taken down yet/);
    expect(alert).not.toHaveTextContent(/do not see the show/);
  });

  it('takes up what was under way when the page was loaded, and asks nothing', async () => {
    await openTab(<EditPage />, {
      getShow: telling(
        showAt(2, 'rolling-out'),
        showAt(2, 'live', { description: 'New' }),
      ),
    });
    expect(await screen.findByText(PUBLISHING)).toBeVisible();
    expect(await screen.findByText(/^Published: buyers/)).toBeVisible();
    await waitFor(() =>
      expect(screen.getByLabelText('Description')).toHaveValue('New'),
    );
    expect(await screen.findByText('As on the live page.')).toBeVisible();
    expect(screen.queryByText(/Somebody else/)).not.toBeInTheDocument();
  });

  it('keeps looking while the portal does not answer, and says so', async () => {
    const getShow = jest
      .fn()
      .mockResolvedValueOnce(showAt(2, 'rolling-out'))
      .mockRejectedValueOnce(new Error('the portal sleeps'))
      .mockResolvedValue(showAt(2, 'live'));
    await openTab(<EditPage />, { getShow });
    expect(await screen.findByText(/cannot be told now.*sleeps/)).toBeVisible();
    expect(await screen.findByText(/^Published: buyers/)).toBeVisible();
  });
});
