import { renderInTestApp } from '@backstage/frontend-test-utils';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FieldHost } from '../../__testUtils__/FieldHost';
import { aFilledForm, aZonesForm } from '../../__fixtures__/forms';
import { ShowSale } from './ShowSale';

describe('ShowSale', () => {
  it('has an answer to everything, and takes others', async () => {
    const onChange = jest.fn();
    await renderInTestApp(
      <FieldHost field={ShowSale} form={aFilledForm()} onChange={onChange} />,
    );
    expect(
      await screen.findByRole('radio', { name: /Korean consumer standard/ }),
    ).toBeChecked();
    expect(onChange.mock.lastCall[0]).toMatchObject({
      cancellation: { type: 'standard' },
    });
    fireEvent.change(screen.getByLabelText('Sale opens'), {
      target: { value: '2099-01-01T20:00' },
    });
    await userEvent.click(
      screen.getByRole('radio', { name: /NOL has it for concerts/ }),
    );
    const fee = screen.getByLabelText('Booking fee for a ticket');
    await userEvent.clear(fee);
    await userEvent.type(fee, '1000');
    await userEvent.click(
      screen.getByRole('checkbox', { name: /single seat/ }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Add a discount' }),
    );
    await userEvent.type(screen.getByLabelText(/^Name, such as/), 'Students');
    expect(onChange.mock.lastCall[0]).toMatchObject({
      sale: { opensAt: '2099-01-01T11:00:00.000Z', closesMinutesBefore: 0 },
      bookingFee: 1_000,
      cancellation: { type: 'nol', tariff: 'concert' },
      discounts: [{ name: 'Students', kind: 'percent', value: 10 }],
      orphanRule: false,
    });
  });

  it('shows the dated terms of the first date', async () => {
    await renderInTestApp(<FieldHost field={ShowSale} form={aFilledForm()} />);
    expect(
      await screen.findByText(/for Thu, Dec 24, 2099, 7:30 PM/),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'Own rules' }));
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove step 5' }),
    );
    expect(
      screen.getByText(/cancel online until Thu, Dec 24, 2099, 12:00 AM/),
    ).toBeVisible();
  });

  it('asks nothing of neighbours where seats have no numbers', async () => {
    await renderInTestApp(<FieldHost field={ShowSale} form={aZonesForm()} />);
    await screen.findByLabelText('Sale opens');
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });
});
