import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aPlan } from '../__fixtures__/builders';
import { answer, held, none, office, show } from './__testUtils__/openCheckout';

const plan = { '/plans/plan-1': () => answer(aPlan()) };
const comeBack = () =>
  act(async () => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
const timer = () => screen.findByRole('timer');

describe('the time of a checkout', () => {
  it('is told to be what is left', async () => {
    office({ '/holds/mine': () => held(), ...plan });
    show();
    await timer();
    expect(screen.getByText('Time left:')).not.toHaveClass('visually-hidden');
  });
});

describe('a checkout that its reader comes back to', () => {
  it('has the time that was given meanwhile in another tab', async () => {
    const left = { ms: 300_000 };
    office({ '/holds/mine': () => held(left.ms), ...plan });
    show();
    expect(await timer()).toHaveTextContent(/[45]:\d\d/);
    left.ms = 600_000;
    await comeBack();
    expect(await timer()).toHaveTextContent(/(9|10):\d\d/);
  });

  it('does not sell what was given back in another tab', async () => {
    const mine = { answer: () => held() };
    office({
      '/holds/mine': () => mine.answer(),
      '/orders': () => answer({ orders: [] }),
      ...plan,
    });
    show();
    await timer();
    mine.answer = none;
    await comeBack();
    expect(
      await screen.findByText('You hold no seats for this performance.'),
    ).toBeVisible();
  });

  it('can ask again for what is held when nobody answered', async () => {
    const mine = { answer: () => answer({}, 502) };
    office({ '/holds/mine': () => mine.answer(), ...plan });
    show();
    expect(
      await screen.findByText(/What you hold could not be looked up/),
    ).toBeVisible();
    mine.answer = held;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await timer()).toBeVisible();
  });

  it('stays as it is when nobody answers', async () => {
    const mine = { answer: () => held() };
    office({ '/holds/mine': () => mine.answer(), ...plan });
    show();
    const pay = await screen.findByRole('button', { name: 'Pay ₩264,000' });
    mine.answer = () => answer({}, 502);
    await comeBack();
    expect(pay).toBeVisible();
    expect(screen.queryByText(/^No answer/)).not.toBeInTheDocument();
  });
});

describe('a wish for more time', () => {
  it.each([
    [
      'there is no more',
      { reason: 'limit', message: '', seats: [] },
      409,
      /cannot be extended again/,
    ],
    ['nobody answers', {}, 502, /could not be extended just now/],
  ])('is answered in its own words when %s', async (_, body, status, text) => {
    const hold = held(120_000);
    office({
      '/holds/mine': () => hold,
      '/extend': () => answer(body, status),
      ...plan,
    });
    show();
    await userEvent.click(
      await screen.findByRole('button', { name: 'More time' }),
    );
    expect(await screen.findByText(text)).toBeVisible();
    expect(await timer()).toBeVisible();
    expect(screen.queryByText(/cannot book more/)).not.toBeInTheDocument();
  });
});
