import { renderInTestApp } from '@backstage/frontend-test-utils';
import { showAnswersSchema } from '@marquee/plugin-shows-common';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { FormHost } from '../__testUtils__/FormHost';
import { aFilledForm } from '../__fixtures__/forms';
import { anOffer } from '../__fixtures__/offer';
import { toAnswers } from './OpenShowForm';

const next = async () =>
  userEvent.click(screen.getByRole('button', { name: /^(Next|Review)$/ }));
const fill = (label: RegExp | string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

/** What axe finds that keeps somebody out, in one of our fields; colours need a browser. */
async function findings(field: Element) {
  const { violations } = await axe.run(field, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => [id, nodes.map(it => it.html)]);
}
const fieldset = async (name: string) =>
  (await screen.findByText(name, { selector: 'legend' })).closest('fieldset')!;

describe('the form with all its steps', () => {
  it('opens timed entry after numbered seats were filled in, and sends nothing of them', async () => {
    const onCreate = jest.fn();
    await renderInTestApp(
      <FormHost form={aFilledForm()} onCreate={onCreate} />,
    );
    await next();
    await userEvent.click(
      await screen.findByRole('radio', { name: /Entry at set times/ }),
    );
    const entry = await screen.findByRole('group', { name: 'No. 1' });
    await next();
    expect(
      (await screen.findAllByText(/No. 1 needs a number of places/)).length,
    ).toBeGreaterThan(0);
    expect(await findings(await fieldset('Tickets of each entry'))).toEqual([]);
    await userEvent.type(within(entry).getByLabelText('Places'), '48');
    await userEvent.type(within(entry).getByLabelText('Price'), '15000');
    await next();

    await screen.findByLabelText('First day');
    fill('First day', '2099-12-24');
    fill('Last day', '2099-12-30');
    await userEvent.click(screen.getByText(/December 24, 2099: 16/));
    expect(await findings(await fieldset('Times of entry'))).toEqual([]);
    await next();

    expect(await findings(await fieldset('Rules of sale'))).toEqual([]);
    await next();
    await fieldset('Microservices');
    await next();
    await screen.findByText(/microservices, .* reserved/);
    await next();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Create' }),
    );

    const answers = showAnswersSchema.parse(
      JSON.parse(JSON.stringify(toAnswers(onCreate.mock.lastCall[0]))),
    );
    expect(answers).toMatchObject({
      seating: 'timed',
      seatingPlan: { type: 'zones', zones: [{ capacity: 48 }] },
      facts: {
        priceCategories: [{ id: 'zone-1', price: 15_000 }],
        cancellation: { type: 'standard' },
      },
    });
    expect(answers.facts.performances).toHaveLength(96);
  }, 60_000);

  it('brings back what was filled in for numbered seats, and sends no zones', async () => {
    const onCreate = jest.fn();
    const form = aFilledForm();
    await renderInTestApp(<FormHost form={form} onCreate={onCreate} />);
    await next();
    const choose = async (name: RegExp) =>
      userEvent.click(await screen.findByRole('radio', { name }));
    await choose(/Zones and standing/);
    expect(await findings(await fieldset('Zones'))).toEqual([]);
    await choose(/Every seat has a number/);
    expect(await screen.findByRole('radio', { name: /Theatre/ })).toBeChecked();
    await next();
    expect(await screen.findByLabelText('Date 1')).toHaveValue(
      '2099-12-24T19:30',
    );
    await next();
    await fieldset('Rules of sale');
    await next();
    await fieldset('Microservices');
    await next();
    await screen.findByText(/microservices, .* reserved/);
    await next();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Create' }),
    );
    const opened = toAnswers(onCreate.mock.lastCall[0]);
    expect(opened).toMatchObject({
      seatingPlan: { type: 'bundled', name: 'theatre' },
      facts: { priceCategories: [{ id: 'R', price: 90_000 }] },
    });
  }, 60_000);

  it('goes on neither without microservices nor without a plan, and says so in words of ours', async () => {
    const listParts = jest.fn().mockResolvedValue({ parts: [] });
    const planShow = jest.fn().mockRejectedValue(new TypeError('fetch failed'));
    await renderInTestApp(
      <FormHost
        form={aFilledForm()}
        api={{ listParts, planShow }}
        onCreate={() => {}}
      />,
    );
    for (const seen of ['Venue', 'Date 1', 'Sale opens']) {
      await next();
      await screen.findByLabelText(new RegExp(`^${seen}`));
    }
    await next();
    await fieldset('Microservices');
    await next();
    expect(
      await screen.findByText(/^No microservices are picked yet/, {
        selector: '.MuiFormHelperText-root',
      }),
    ).toBeVisible();

    listParts.mockResolvedValue(anOffer());
    await userEvent.click(screen.getByLabelText('Step 4'));
    await screen.findByLabelText(/^Sale opens/);
    await next();
    await screen.findByRole('checkbox', { name: /box-office/ });
    await next();
    await fieldset('The plan');
    await next();
    expect(
      await screen.findByText(/^The plan could not be put together: Nothing/, {
        selector: '.MuiFormHelperText-root',
      }),
    ).toBeVisible();
    expect(screen.queryByText(/must /)).not.toBeInTheDocument();
  }, 60_000);
});
