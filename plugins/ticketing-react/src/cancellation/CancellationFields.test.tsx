import { renderInTestApp } from '@backstage/frontend-test-utils';
import type { CancellationPolicy } from '@marquee/plugin-ticketing-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { findings } from '../__testUtils__/findings';
import { Kept } from '../__testUtils__/Kept';
import { CancellationFields } from './CancellationFields';

const show = {
  timeZone: 'Asia/Seoul',
  performances: [{ startsAt: '2099-12-24T10:30:00Z' }],
};

async function open(
  policy: CancellationPolicy,
  { currency = 'KRW', hasBookingFee = false } = {},
) {
  const onChange = jest.fn();
  const { container } = await renderInTestApp(
    <Kept value={policy} onChange={onChange}>
      {(value, change) => (
        <CancellationFields
          policy={value}
          show={show}
          currency={currency as 'KRW' | 'EUR'}
          hasBookingFee={hasBookingFee}
          onChange={change}
        />
      )}
    </Kept>,
  );
  await screen.findByRole('group', { name: /pay for cancelling/ });
  return { onChange, container };
}

/** What the table says, row by row. */
const terms = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map(row => row.textContent);

async function type(label: RegExp, text: string) {
  const field = screen.getByLabelText(label);
  await userEvent.clear(field);
  if (text) await userEvent.type(field, text);
}

describe('CancellationFields', () => {
  it('shows what buyers of the next date will read, dated on the venue’s clocks', async () => {
    const { container } = await open({ type: 'standard' });
    expect(
      screen.getByText(
        'You can cancel online until Thu, Dec 24, 2099, 7:30 PM.',
      ),
    ).toBeVisible();
    expect(terms()).toEqual([
      'from booking onfree',
      'from Tue, Dec 15, 2099, 12:00 AM10% of the price',
      'from Fri, Dec 18, 2099, 12:00 AM20% of the price',
      'from Tue, Dec 22, 2099, 12:00 AM30% of the price',
      'from Thu, Dec 24, 2099, 12:00 AM90% of the price',
    ]);
    expect(await findings(container)).toEqual([]);
  });

  it('says what becomes of the booking fee, and amounts in money', async () => {
    await open({ type: 'nol', tariff: 'play' }, { hasBookingFee: true });
    expect(terms()[0]).toMatch(/free.*booking fee back too/);
    expect(terms().join()).toMatch(
      /₩2,000 a ticket, at most 10% of the price.*booking fee is kept/,
    );
  });

  it('offers no rule in won where prices are in euros', async () => {
    await open({ type: 'standard' }, { currency: 'EUR' });
    expect(screen.getAllByRole('radio')).toHaveLength(4);
    expect(screen.queryByRole('radio', { name: /NOL/ })).toBeNull();
  });

  it('lets a seller change the rules step by step', async () => {
    const { onChange, container } = await open({ type: 'standard' });
    await userEvent.click(screen.getByRole('radio', { name: 'Own rules' }));
    expect(await findings(container)).toEqual([]);
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove step 5' }),
    );
    await type(/^Step 4: fee in per cent/, '50');
    await userEvent.click(
      screen.getByRole('checkbox', { name: /Free for some time/ }),
    );
    expect(terms().at(-1)).toBe(
      'from Tue, Dec 22, 2099, 12:00 AM50% of the price',
    );
    expect(
      screen.getByText(
        'You can cancel online until Thu, Dec 24, 2099, 12:00 AM.',
      ),
    ).toBeVisible();
    const rules = onChange.mock.lastCall[0];
    expect(rules).toMatchObject({ type: 'custom' });
    expect(rules.grace).toBeUndefined();
    expect(rules.steps).toHaveLength(4);
  });

  it('keeps own rules while another choice is looked at', async () => {
    const { onChange } = await open({ type: 'standard' });
    await userEvent.click(screen.getByRole('radio', { name: 'Own rules' }));
    await type(/^Step 5: fee in per cent/, '100');
    const own = onChange.mock.lastCall[0];
    await userEvent.click(screen.getByRole('radio', { name: 'Nothing' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Own rules' }));
    expect(onChange.mock.lastCall[0]).toEqual(own);
  });

  it.each([
    [/^Step 2: fee in per cent/, '101', 'Say a number from 0 to 100.'],
    [/^Step 2: from so many/, '10', 'Another step is for the same day.'],
    [/^Step 3: fee in per cent/, '5', /fees only rise/],
    [/^While so many days/, '', 'Say a number of days up to 365.'],
  ])(
    'says on the field why it cannot be: %s %s',
    async (label, text, words) => {
      await open({ type: 'standard' });
      await userEvent.click(screen.getByRole('radio', { name: 'Own rules' }));
      await type(label, text);
      expect(await screen.findByText(words)).toBeVisible();
      // Rules that cannot be have no dates.
      expect(screen.queryByRole('table')).toBeNull();
    },
  );

  it('says that a free time ends before the last step does', async () => {
    await open({
      type: 'custom',
      steps: [{ daysBefore: 3, feePercent: 20 }],
      grace: { window: { type: 'hours', hours: 24 }, daysBefore: 1 },
      deadline: { type: 'clock', daysBefore: 1, at: '17:00' },
      bookingFee: { type: 'never' },
    });
    expect(screen.getByText(/Nobody can cancel on these days/)).toBeVisible();
    expect(screen.getByLabelText('At')).toHaveValue('17:00');
  });
});
