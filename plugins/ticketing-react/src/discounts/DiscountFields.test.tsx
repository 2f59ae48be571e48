import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  discountSchema,
  type Discount,
} from '@marquee/plugin-ticketing-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { findings } from '../__testUtils__/findings';
import { Kept } from '../__testUtils__/Kept';
import { DiscountFields } from './DiscountFields';

const show = {
  currency: 'KRW' as const,
  priceCategories: [
    { id: 'R', name: 'R석', color: '#aa0000', price: 90_000 },
    { id: 'S', name: 'S석', color: '#00aa00', price: 60_000 },
  ],
  performances: [
    { id: 'p1', startsAt: '2099-12-24T10:30:00Z', state: 'scheduled' as const },
  ],
};
const students = discountSchema.parse({
  id: 'students',
  name: 'Students',
  kind: 'percent',
  value: 20,
  proof: 'student card',
});

async function open(discounts: Discount[]) {
  const onChange = jest.fn();
  const { container } = await renderInTestApp(
    <Kept value={discounts} onChange={onChange}>
      {(value, change) => (
        <DiscountFields discounts={value} show={show} onChange={change} />
      )}
    </Kept>,
  );
  await screen.findByRole('group', { name: 'Discounts' });
  return { container, last: () => onChange.mock.lastCall[0] as Discount[] };
}

async function type(label: RegExp, text: string) {
  const field = screen.getByLabelText(label);
  await userEvent.clear(field);
  if (text) await userEvent.type(field, text);
}

describe('DiscountFields', () => {
  it('adds a discount that is refused until it has a name', async () => {
    const { container, last } = await open([]);
    await userEvent.click(
      screen.getByRole('button', { name: 'Add a discount' }),
    );
    expect(await screen.findByText('Give it a name.')).toBeVisible();
    expect(discountSchema.safeParse(last()[0]).success).toBe(false);
    expect(await findings(container)).toEqual([]);
    await type(/^Name/, 'Students');
    await type(/^Per cent off/, '30');
    await type(/^To show at the door/, 'student card');
    await type(/^At most an order/, '2');
    const [{ id, ...rest }] = last().map(it => discountSchema.parse(it));
    expect(id).toMatch(/^d-[0-9a-f]{12}$/);
    expect(rest).toEqual({
      name: 'Students',
      kind: 'percent',
      value: 30,
      proof: 'student card',
      perOrderMax: 2,
    });
  });

  it('changes one and keeps its id, for tickets bear it', async () => {
    const { last } = await open([students]);
    await type(/^Per cent off/, '25');
    expect(last()).toEqual([{ ...students, value: 25 }]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'S석' }));
    expect(last()[0].categories).toEqual(['R']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'S석' }));
    expect(last()).toEqual([{ ...students, value: 25 }]);
  });

  it('asks for the amount anew when another kind is chosen', async () => {
    const { last } = await open([students]);
    await userEvent.click(screen.getByRole('button', { name: /Kind/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'amount off' }),
    );
    expect(await screen.findByText('This is no amount.')).toBeVisible();
    await type(/^Amount off \(KRW\)/, '5,000');
    expect(last()).toEqual([{ ...students, kind: 'amount', value: 5_000 }]);
  });

  it('takes one away, and leaves the others', async () => {
    const pupils = { ...students, id: 'pupils', name: 'Pupils' };
    const { last } = await open([students, pupils]);
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove discount 1' }),
    );
    expect(last()).toEqual([pupils]);
    expect(screen.getByLabelText(/^Name/)).toHaveValue('Pupils');
  });

  it('says of what is no more, and offers the way out', async () => {
    const { last } = await open([
      { ...students, categories: ['VIP'], performances: ['p9'] },
    ]);
    expect(screen.getByText(/a price category that the show/)).toBeVisible();
    expect(screen.getByText(/a date that the show does not/)).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox', { name: 'R석' }));
    await userEvent.click(
      screen.getByRole('button', { name: 'Let it hold on all dates' }),
    );
    expect(last()).toEqual([{ ...students, categories: ['R'] }]);
  });

  it('refuses what is no number', async () => {
    const { last } = await open([students]);
    await type(/^Per cent off/, '101');
    expect(screen.getByText('Say a number from 0 to 100.')).toBeVisible();
    await type(/^At most an order/, 'all');
    expect(screen.getByText(/1 to 20, or nothing/)).toBeVisible();
    expect(discountSchema.safeParse(last()[0]).success).toBe(false);
  });
});
