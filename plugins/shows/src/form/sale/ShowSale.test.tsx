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
    expect(onChange.mock.lastCall[0]).toMatchObject({
      sale: { opensAt: '2099-01-01T11:00:00.000Z', closesMinutesBefore: 0 },
      bookingFee: 1_000,
      cancellation: { type: 'nol', tariff: 'concert' },
      orphanRule: false,
    });
  });

  it('asks nothing of neighbours where seats have no numbers', async () => {
    await renderInTestApp(<FieldHost field={ShowSale} form={aZonesForm()} />);
    await screen.findByLabelText('Sale opens');
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });
});
