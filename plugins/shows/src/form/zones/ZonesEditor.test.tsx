import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FieldHost } from '../../__testUtils__/FieldHost';
import { aFilledForm, aZonesForm } from '../../__fixtures__/forms';
import { ShowSeatingPlan } from '../seatingPlan/ShowSeatingPlan';

describe('ShowSeatingPlan, of zones', () => {
  it('asks for zones, and says how many places they have in all', async () => {
    const onChange = jest.fn();
    await renderInTestApp(
      <FieldHost
        field={ShowSeatingPlan}
        form={{ seating: 'zones' }}
        onChange={onChange}
      />,
    );
    const first = within(await screen.findByRole('group', { name: 'No. 1' }));
    expect(first.getByLabelText('Name')).toHaveValue('Standing');
    await userEvent.type(first.getByLabelText('Places'), '300');
    await userEvent.type(first.getByLabelText('Price'), '50,000');
    await userEvent.click(screen.getByRole('button', { name: 'Add a zone' }));
    const second = within(screen.getByRole('group', { name: 'No. 2' }));
    await userEvent.type(second.getByLabelText('Name'), 'Balcony');
    await userEvent.type(second.getByLabelText('Places'), '80');
    expect(screen.getByRole('status')).toHaveTextContent('380 places in all');

    await userEvent.click(
      screen.getByRole('button', { name: 'Move no. 2 up' }),
    );
    expect(onChange.mock.lastCall[0]).toMatchObject({
      reference: {
        type: 'zones',
        zones: [
          { name: 'Balcony', capacity: 80, standing: false },
          { name: 'Standing', capacity: 300, standing: true },
        ],
      },
      priceCategories: [{ name: 'Balcony' }, { price: 50_000 }],
    });
    await userEvent.click(screen.getByRole('button', { name: 'Remove no. 1' }));
    expect(screen.getByRole('status')).toHaveTextContent('300 places in all');
  });

  it('puts aside what was filled in for numbered seats', async () => {
    const onChange = jest.fn();
    await renderInTestApp(
      <FieldHost
        field={ShowSeatingPlan}
        value={aFilledForm().seatingPlan}
        form={{ seating: 'timed' }}
        onChange={onChange}
      />,
    );
    expect(
      await screen.findByText('0 places at each time of entry'),
    ).toBeVisible();
    expect(onChange.mock.lastCall[0].reference.type).toBe('zones');
    expect(screen.queryByText('People')).not.toBeInTheDocument();
  });

  it('asks for one zone only where people sit where they like', async () => {
    await renderInTestApp(
      <FieldHost
        field={ShowSeatingPlan}
        value={aZonesForm().seatingPlan}
        form={{ seating: 'free' }}
      />,
    );
    const group = await screen.findByRole('group', { name: 'No. 1' });
    expect(within(group).getByLabelText('Name')).toHaveValue('Free seating');
    expect(within(group).queryByRole('button')).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /Add/ }),
    ).not.toBeInTheDocument();
  });
});
