import { renderInTestApp } from '@backstage/frontend-test-utils';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FieldHost } from '../../__testUtils__/FieldHost';
import { aFilledForm, aTimedForm } from '../../__fixtures__/forms';
import { ShowPerformances } from './ShowPerformances';

describe('ShowPerformances, of timed entry', () => {
  it('makes slots from days and hours, says how many, and lets single ones be taken out', async () => {
    const onChange = jest.fn();
    const { performances: _, ...form } = aTimedForm();
    await renderInTestApp(
      <FieldHost field={ShowPerformances} form={form} onChange={onChange} />,
    );
    const type = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    await screen.findByLabelText('First day');
    type('First day', '2099-12-24');
    type('Last day', '2099-12-30');
    // Six days, for Mondays are closed; sixteen times each.
    expect(screen.getByRole('status')).toHaveTextContent(
      '96 times of entry, 48 places each, 4,608 in all',
    );
    await userEvent.click(screen.getByText('Thursday, December 24, 2099: 16'));
    await userEvent.click(await screen.findByLabelText('10:30'));
    expect(screen.getByRole('status')).toHaveTextContent('95 times of entry');
    const { dates } = onChange.mock.lastCall[0];
    expect(dates.slice(0, 2).map(({ id }: { id: string }) => id)).toEqual([
      '20991224-1000',
      '20991224-1100',
    ]);
  });

  it('puts aside single dates that were filled in before', async () => {
    const onChange = jest.fn();
    await renderInTestApp(
      <FieldHost
        field={ShowPerformances}
        value={aFilledForm().performances}
        form={aTimedForm()}
        onChange={onChange}
      />,
    );
    expect(await screen.findByLabelText('First day')).toBeVisible();
    expect(onChange.mock.lastCall[0].dates).toEqual([]);
  });

  it('puts slots aside where shows have single dates', async () => {
    const onChange = jest.fn();
    await renderInTestApp(
      <FieldHost
        field={ShowPerformances}
        value={aTimedForm().performances}
        form={aFilledForm()}
        onChange={onChange}
      />,
    );
    expect(await screen.findByLabelText('Date 1')).toHaveValue('');
    expect(onChange.mock.lastCall[0].dates).toEqual([]);
  });

  it('makes the slots of a draft again, which comes back without them', async () => {
    const onChange = jest.fn();
    const draft = JSON.parse(
      JSON.stringify({ ...aTimedForm().performances, dates: undefined }),
    );
    await renderInTestApp(
      <FieldHost
        field={ShowPerformances}
        value={draft}
        form={aTimedForm()}
        onChange={onChange}
      />,
    );
    expect(await screen.findByRole('status')).toHaveTextContent(
      '8 times of entry',
    );
    expect(onChange).toHaveBeenLastCalledWith(aTimedForm().performances);
  });
});
