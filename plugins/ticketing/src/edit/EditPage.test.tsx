import { findings } from '@marquee/plugin-ticketing-react/testUtils';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aShow } from '../__fixtures__/shows';
import { published, refusal, retitle, stale } from '../__testUtils__/editing';
import { openTab } from '../__testUtils__/openTab';
import { EditPage } from './EditPage';

const { facts } = aShow().specification;
describe('EditPage', () => {
  beforeEach(() => sessionStorage.clear());

  it('publishes what was changed, and keeps nobody out', async () => {
    const changeFacts = jest.fn().mockResolvedValue(published);
    const { container } = await openTab(<EditPage />, { changeFacts });
    expect(await screen.findByText('As on the live page.')).toBeVisible();
    expect(await findings(container)).toEqual([]);
    await retitle('Lear');
    expect(screen.getByText('Differs from the live page: Title')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Save and publish' }),
    );
    expect(await screen.findByText(/^Published:/)).toBeVisible();
    expect(changeFacts).toHaveBeenCalledWith('hamlet', {
      revision: 1,
      facts: { ...facts, title: 'Lear' },
      announce: false,
    });
  });

  it('saves by Ctrl+S, and goes on from the revision that it made', async () => {
    const changeFacts = jest.fn().mockResolvedValue(published);
    await openTab(<EditPage />, { changeFacts });
    await retitle('Lear');
    await userEvent.keyboard('{Control>}s{/Control}');
    await screen.findByText(/^Published:/);
    await retitle('Macbeth');
    await userEvent.keyboard('{Control>}s{/Control}');
    await waitFor(() =>
      expect(changeFacts).toHaveBeenLastCalledWith(
        'hamlet',
        expect.objectContaining({ revision: 2 }),
      ),
    );
  });

  it('reads prices as people type them, and says what is none', async () => {
    const changeFacts = jest.fn().mockResolvedValue(published);
    await openTab(<EditPage />, { changeFacts });
    const price = await screen.findByLabelText('Price of R석 (KRW)');
    expect(price).toHaveValue('90000');
    await userEvent.clear(price);
    await userEvent.type(price, 'many');
    expect(await screen.findByText('This is no amount.')).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Save and publish' }),
    ).toBeDisabled();
    await userEvent.clear(price);
    await userEvent.type(price, '95,000');
    await userEvent.click(
      screen.getByRole('button', { name: 'Save and publish' }),
    );
    await waitFor(() => expect(changeFacts).toHaveBeenCalled());
    const [, change] = changeFacts.mock.calls[0];
    expect(change.facts.priceCategories[0].price).toBe(95_000);
  });

  it('publishes another discount and other terms, and says for whom they hold', async () => {
    const changeFacts = jest.fn().mockResolvedValue(published);
    await openTab(<EditPage />, { changeFacts });
    expect(
      await screen.findByText(/^Orders that were made keep the terms/),
    ).toBeVisible();
    expect(
      screen.getByText(/^Tickets that are sold keep their discount/),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Add a discount' }),
    );
    const save = screen.getByRole('button', { name: 'Save and publish' });
    expect(save).toBeDisabled();
    await userEvent.type(screen.getByLabelText(/^Name, such as/), 'Students');
    await userEvent.click(screen.getByRole('radio', { name: 'Nothing' }));
    expect(screen.getByText('free')).toBeVisible();
    await userEvent.click(save);
    await waitFor(() => expect(changeFacts).toHaveBeenCalled());
    expect(changeFacts.mock.calls[0][1].facts).toMatchObject({
      discounts: [{ name: 'Students', kind: 'percent', value: 10 }],
      cancellation: { type: 'none', cancellable: 'until-start' },
    });
  });

  it('does not save a discount for a date that is taken away', async () => {
    const half = {
      id: 'half',
      name: 'Matinee',
      kind: 'percent',
      value: 50,
      proof: '',
      performances: ['p2'],
    };
    const matinee = {
      ...facts.performances[0],
      id: 'p2',
      startsAt: '2099-12-25T04:00:00Z',
    };
    await openTab(<EditPage />, {
      getShow: async () =>
        aShow({
          specification: {
            facts: {
              ...facts,
              performances: [...facts.performances, matinee],
              discounts: [half],
            },
          },
        } as object),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Remove date 2' }),
    );
    expect(screen.getByText(/a date that the show does not/)).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Save and publish' }),
    ).toBeDisabled();
  });

  it.each([
    ['Keep mine', 'Lear'],
    ['Keep theirs', 'Othello'],
  ])(
    'asks about what both changed, and keeps the rest of both: %s',
    async (choice, title) => {
      const changeFacts = jest
        .fn()
        .mockRejectedValueOnce(
          await stale({ title: 'Othello', description: 'New' }),
        )
        .mockResolvedValue(published);
      await openTab(<EditPage />, { changeFacts });
      await retitle('Lear');
      await userEvent.keyboard('{Control>}s{/Control}');
      expect(
        await screen.findByText('Both of you changed this: Title'),
      ).toBeVisible();
      await userEvent.click(screen.getByRole('button', { name: choice }));
      expect(screen.getByLabelText(/^Title/)).toHaveValue(title);
      expect(screen.getByLabelText('Description')).toHaveValue('New');
    },
  );

  it('moves a date once the seller will tell its bookers, and adds another', async () => {
    const changeFacts = jest
      .fn()
      .mockRejectedValueOnce(
        await refusal({
          message: 'told',
          problems: [
            {
              reason: 'performance-moved',
              path: 'facts.performances.0.startsAt',
              message: 'told',
              performance: 'p1',
              orders: 3,
            },
          ],
        }),
      )
      .mockResolvedValue(published);
    const { container } = await openTab(<EditPage />, { changeFacts });
    const date = await screen.findByLabelText('Date 1');
    expect(date).toHaveValue('2099-12-24T19:30');
    fireEvent.change(date, { target: { value: '2099-12-24T20:00' } });
    await userEvent.click(screen.getByRole('button', { name: 'Add a date' }));
    fireEvent.change(screen.getByLabelText('Sale opens'), {
      target: { value: '2099-12-01T10:00' },
    });
    await userEvent.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText(/^3 orders are for another/)).toBeVisible();
    expect(await findings(container)).toEqual([]);
    await userEvent.click(screen.getByLabelText(/I tell bookers/));
    await userEvent.keyboard('{Control>}s{/Control}');
    await screen.findByText(/^Published:/);
    const [, change] = changeFacts.mock.calls[1];
    expect(change).toMatchObject({
      announce: true,
      facts: {
        performances: [
          { id: 'p1', startsAt: '2099-12-24T11:00:00.000Z' },
          { id: 'p2', startsAt: '2099-12-25T11:00:00.000Z' },
        ],
        sale: { opensAt: '2099-12-01T01:00:00.000Z' },
      },
    });
  });

  it('says why a date with orders cannot go', async () => {
    const two = [
      ...facts.performances,
      { ...facts.performances[0], id: 'p2', startsAt: '2099-12-25T10:30:00Z' },
    ];
    await openTab(<EditPage />, {
      getShow: async () =>
        aShow({
          specification: { facts: { ...facts, performances: two } },
        } as object),
      changeFacts: async () => {
        throw await refusal({
          message: 'Cancel it instead.',
          problems: [
            {
              reason: 'performance-ordered',
              path: 'facts.performances',
              message: 'Cancel it instead.',
              performance: 'p2',
              orders: 2,
            },
          ],
        });
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Remove date 2' }),
    );
    await userEvent.keyboard('{Control>}s{/Control}');
    expect(
      await screen.findByText(/^A date with 2 orders cannot be removed/),
    ).toBeVisible();
  });

  it('says in the portal’s words why something cannot be', async () => {
    await openTab(<EditPage />, {
      changeFacts: () =>
        Promise.reject(new Error('The currency never changes')),
    });
    await retitle('Lear');
    await userEvent.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText(/currency never changes/)).toBeVisible();
    expect(screen.getByLabelText(/^Title/)).toHaveValue('Lear');
  });
});
