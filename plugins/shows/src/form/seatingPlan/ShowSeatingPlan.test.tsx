import { ResponseError } from '@backstage/errors';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FieldHost } from '../../__testUtils__/FieldHost';
import { ShowSeatingPlan } from './ShowSeatingPlan';

describe('ShowSeatingPlan', () => {
  it('asks for a price of every category of the plan that is chosen', async () => {
    const onChange = jest.fn();
    await renderInTestApp(
      <FieldHost field={ShowSeatingPlan} onChange={onChange} />,
    );
    await userEvent.click(
      await screen.findByRole('radio', { name: /Theatre/ }),
    );
    await userEvent.type(screen.getByLabelText('VIP, 100 seats'), '150,000');
    expect(screen.getByText('Buyers see ₩150,000')).toBeVisible();
    expect(onChange.mock.lastCall[0]).toMatchObject({
      reference: { type: 'bundled', name: 'theatre' },
      currency: 'KRW',
      priceCategories: [
        { id: 'VIP', price: 150_000 },
        { id: 'R' },
        { id: 'S' },
      ],
    });
  });

  it('says where a file of one’s own is at fault, and takes one that is not', async () => {
    const onChange = jest.fn();
    const error = {
      name: 'InputError',
      message: 'fault at zones[0].name: no string',
      path: 'zones[0].name',
    };
    const refusal = await ResponseError.fromResponse(
      Response.json({ error, response: { statusCode: 400 } }, { status: 400 }),
    );
    const uploadSeatingPlan = jest
      .fn()
      .mockRejectedValueOnce(refusal)
      .mockResolvedValue({
        name: 'Mine',
        seatCount: 40,
        categories: [{ name: 'A', color: '#123456', seatCount: 40 }],
        digest: `sha256:${'a'.repeat(64)}`,
      });
    await renderInTestApp(
      <FieldHost
        field={ShowSeatingPlan}
        api={{ uploadSeatingPlan }}
        onChange={onChange}
      />,
    );
    await userEvent.click(
      await screen.findByRole('radio', { name: /Your own plan/ }),
    );
    const choose = () =>
      fireEvent.change(screen.getByLabelText('Choose a file'), {
        target: { files: [new File(['{}'], 'plan.json')] },
      });
    choose();
    expect(
      await screen.findByText(
        'The file was refused: fault at zones[0].name: no string',
      ),
    ).toBeVisible();
    choose();
    expect(await screen.findByText('Mine: 40 seats')).toBeVisible();
    expect(onChange.mock.lastCall[0].reference).toEqual({
      type: 'uploaded',
      digest: `sha256:${'a'.repeat(64)}`,
    });
  });
});
