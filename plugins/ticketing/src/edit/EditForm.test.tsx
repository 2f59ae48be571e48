import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aShow } from '../__fixtures__/shows';
import { published, refusal, retitle, stale } from '../__testUtils__/editing';
import { openTab } from '../__testUtils__/openTab';
import { EditPage } from './EditPage';

const { facts } = aShow().specification;

describe('EditForm', () => {
  beforeEach(() => sessionStorage.clear());

  it('still has what was typed after a look at another tab, and forgets what was discarded', async () => {
    const { unmount } = await openTab(<EditPage />);
    await retitle('Lear');
    unmount();
    const { unmount: leave } = await openTab(<EditPage />);
    expect(await screen.findByLabelText(/^Title/)).toHaveValue('Lear');
    expect(screen.getByText(/^Your changes from before/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(screen.queryByText(/^Your changes from/)).not.toBeInTheDocument();
    leave();
    await openTab(<EditPage />);
    expect(await screen.findByLabelText(/^Title/)).toHaveValue('Hamlet');
  });

  it('names the fields that hold what cannot be, and says on the field why a sale never opens', async () => {
    await openTab(<EditPage />);
    await userEvent.clear(await screen.findByLabelText(/^Title/));
    expect(
      screen.getByText('Not to be published like this: Title'),
    ).toBeVisible();
    await retitle('Lear');
    const opens = screen.getByLabelText('Sale opens');
    fireEvent.change(opens, { target: { value: '2100-01-01T10:00' } });
    expect(opens).toBeInvalid();
    expect(opens).toHaveAccessibleDescription(/open after it closes/);
    expect(
      screen.getByRole('button', { name: 'Save and publish' }),
    ).toBeDisabled();
  });

  it('asks nothing when two people changed different things', async () => {
    const changeFacts = jest
      .fn()
      .mockRejectedValueOnce(await stale({ description: 'New' }))
      .mockResolvedValue(published);
    await openTab(<EditPage />, { changeFacts });
    await retitle('Lear');
    await userEvent.keyboard('{Control>}s{/Control}');
    const told = await screen.findByText(/Their changes are here now/);
    expect(told).toBeVisible();
    // The form is longer than a screen: it is said where the button is.
    expect(
      screen.getByLabelText('Sale opens').compareDocumentPosition(told),
    ).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(
      screen.queryByRole('button', { name: 'Keep mine' }),
    ).not.toBeInTheDocument();
    await userEvent.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText(/^Published:/)).toBeVisible();
    expect(screen.queryByText(/Their changes/)).not.toBeInTheDocument();
    expect(changeFacts).toHaveBeenLastCalledWith('hamlet', {
      revision: 2,
      facts: { ...facts, title: 'Lear', description: 'New' },
      announce: false,
    });
  });

  it.each([
    ['the one before, while another is rolled out', 'rolling-out', 1],
    ['the newest, once that is live', 'live', 2],
    ['the newest, though it failed', 'failed', 2],
  ] as const)(
    'takes the facts that it begins with for those of %s',
    async (_, state, revision) => {
      const changeFacts = jest.fn().mockResolvedValue(published);
      const { latestRevision } = published;
      await openTab(<EditPage />, {
        changeFacts,
        getShow: async () =>
          aShow({ latestRevision: { ...latestRevision, state } }),
      });
      await retitle('Lear');
      await userEvent.keyboard('{Control>}s{/Control}');
      await screen.findByText(/^Published:/);
      expect(changeFacts).toHaveBeenCalledWith(
        'hamlet',
        expect.objectContaining({ revision }),
      );
    },
  );

  it('says at its row that a date is there twice', async () => {
    await openTab(<EditPage />, {
      changeFacts: async () => {
        throw await refusal({
          message: 'Twice.',
          problems: [
            {
              type: 'answer',
              reason: 'performance-twice',
              path: 'facts.performances.1',
              message: 'Twice.',
            },
          ],
        });
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Add a date' }),
    );
    await userEvent.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText('This date is there twice.')).toBeVisible();
    expect(
      screen.getByText('It did not work: This date is there twice.'),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(screen.queryByText(/did not work/)).not.toBeInTheDocument();
  });
});
