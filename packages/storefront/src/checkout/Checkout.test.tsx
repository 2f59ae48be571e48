import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aPlan } from '../__fixtures__/builders';
import type { SessionState } from '../session/SessionContext';
import {
  answer,
  fillIn,
  held,
  none,
  office,
  page,
  show,
  signedIn,
} from './__testUtils__/openCheckout';

beforeEach(() => sessionStorage.clear());
afterEach(() => jest.restoreAllMocks());

describe('Checkout', () => {
  it('gives no consent in advance, and names what is missing', async () => {
    office({ '/holds/mine': held, '/plans/plan-1': () => answer(aPlan()) });
    show();
    const pay = await screen.findByRole('button', { name: 'Pay ₩264,000' });
    for (const consent of screen.getAllByRole('checkbox'))
      expect(consent).not.toBeChecked();
    await userEvent.click(pay);
    const summary = screen.getByText('5 things to fix').parentElement;
    expect(summary).toHaveFocus();
    expect(screen.getByLabelText('Name')).toBeInvalid();
    await userEvent.click(
      screen.getByRole('link', { name: 'Enter your name' }),
    );
    expect(screen.getByLabelText('Name')).toHaveFocus();
  });

  it('sends the same key again when there was no answer, and loses nothing', async () => {
    const calls = office({
      '/holds/mine': held,
      '/plans/plan-1': () => answer(aPlan()),
      '/orders': () => answer({}, 503),
    });
    show();
    await fillIn();
    const pay = screen.getByRole('button', { name: 'Pay ₩264,000' });
    await userEvent.click(pay);
    expect(
      await screen.findByText(/No answer from the box office/),
    ).toBeInTheDocument();
    await userEvent.click(pay);
    const orders = calls.filter(({ path }) => path.endsWith('/orders'));
    const keys = orders.map(({ init }) =>
      new Headers(init?.headers).get('Idempotency-Key'),
    );
    expect(orders).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
    expect(screen.getByLabelText('Name')).toHaveValue('김관객');
  });

  it('keeps what was typed and agreed to over a reload', async () => {
    office({ '/holds/mine': held });
    const { unmount } = show();
    await fillIn();
    unmount();
    show();
    expect(await screen.findByLabelText('E-mail')).toHaveValue(
      'buyer@example.com',
    );
    for (const consent of screen.getAllByRole('checkbox'))
      expect(consent).toBeChecked();
  });

  it('leads back to the seats when none are held', async () => {
    office({ '/holds/mine': none, '/orders': () => answer({ orders: [] }) });
    show();
    expect(
      await screen.findByText('You hold no seats for this performance.'),
    ).toBeInTheDocument();
    const link = screen.getByRole('link', { name: 'Choose seats' });
    expect(link).toHaveAttribute('href', '/performances/p1');
  });

  it('goes to the mistakes after Enter in a field too', async () => {
    office({ '/holds/mine': held });
    show();
    await userEvent.type(await screen.findByLabelText('Name'), '김관객{Enter}');
    expect(screen.getByText('4 things to fix').parentElement).toHaveFocus();
  });

  it('moves nothing away that is being pressed, by what it says of a field that is left', async () => {
    office({ '/holds/mine': held });
    show();
    await userEvent.type(await screen.findByLabelText('Phone'), '12');
    const [terms] = screen.getAllByRole('checkbox');
    const wrong = 'Enter a phone number like 010-1234-5678';
    const user = userEvent.setup();
    await user.pointer({ keys: '[MouseLeft>]', target: terms });
    expect(screen.queryAllByText(wrong)).toHaveLength(0);
    await user.pointer({ keys: '[/MouseLeft]', target: terms });
    expect(terms).toBeChecked();
    expect(await screen.findAllByText(wrong)).toHaveLength(2);
  });

  it('fills in what the account says, in the form that orders take', async () => {
    office({ '/holds/mine': held });
    show(signedIn);
    expect(await screen.findByLabelText('Name')).toHaveValue('김관객');
    expect(screen.getByLabelText('E-mail')).toHaveValue('buyer@example.com');
    expect(screen.getByLabelText('Phone')).toHaveValue('02 123 4567');
  });

  it('leaves alone what the buyer has typed or emptied', async () => {
    office({ '/holds/mine': held });
    const { rerender } = show({ type: 'asking' });
    await userEvent.type(await screen.findByLabelText('Name'), '이관객');
    await userEvent.type(screen.getByLabelText('Phone'), '0');
    await userEvent.clear(screen.getByLabelText('Phone'));
    rerender(page(signedIn));
    expect(screen.getByLabelText('Name')).toHaveValue('이관객');
    expect(screen.getByLabelText('Phone')).toHaveValue('');
    expect(screen.getByLabelText('E-mail')).toHaveValue('buyer@example.com');
  });

  describe('when another buyer goes on in the same tab', () => {
    const another: SessionState = {
      type: 'signed-in',
      person: { name: '박관객', email: 'park@example.com', phone: '' },
    };
    const retype = async () => {
      const name = await screen.findByLabelText('Name');
      await userEvent.clear(name);
      await userEvent.type(name, '이관객');
      await userEvent.click(screen.getAllByRole('checkbox')[0]);
    };
    const whatIsShown = async () => ({
      name: await screen.findByLabelText('Name'),
      email: screen.getByLabelText('E-mail'),
      phone: screen.getByLabelText('Phone'),
      consents: screen.queryAllByRole('checkbox', { checked: true }),
      kept: sessionStorage.getItem('marquee.contact'),
    });
    const onlyTheirs = {
      name: expect.objectContaining({ value: '박관객' }),
      email: expect.objectContaining({ value: 'park@example.com' }),
      phone: expect.objectContaining({ value: '' }),
      consents: [],
      kept: null,
    };

    it('shows nothing of what the one before typed, after a reload', async () => {
      office({ '/holds/mine': held });
      const { unmount } = show(signedIn);
      await retype();
      unmount();
      show(another);
      expect(await whatIsShown()).toEqual(onlyTheirs);
    });

    it('shows nothing of it on a page that stayed open either', async () => {
      office({ '/holds/mine': held });
      const { rerender } = show(signedIn);
      await retype();
      rerender(page({ type: 'signed-out' }));
      rerender(page(another));
      expect(await whatIsShown()).toEqual(onlyTheirs);
    });

    it('gives the same person back what was typed', async () => {
      office({ '/holds/mine': held });
      const { unmount } = show(signedIn);
      await retype();
      unmount();
      const { rerender } = show({ type: 'asking' });
      expect(await screen.findByLabelText('Name')).toHaveValue('');
      rerender(page(signedIn));
      expect(screen.getByLabelText('Name')).toHaveValue('이관객');
    });
  });

  const stranger = () =>
    answer(
      {
        reason: 'sign-in-required',
        message: 'sign in first',
        signIn: '/api/ticketing/v1/sign-in',
      },
      401,
    );

  it('tells somebody who is not signed in from somebody without seats', async () => {
    office({ '/holds/mine': stranger });
    show();
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Please sign in to go on');
    expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute(
      'href',
      expect.stringContaining('/api/ticketing/v1/sign-in?return_to=%2F'),
    );
  });

  it('keeps what was typed when the session ends meanwhile', async () => {
    office({
      '/holds/mine': held,
      '/plans/plan-1': () => answer(aPlan()),
      '/orders': stranger,
    });
    show();
    await fillIn();
    await userEvent.click(screen.getByRole('button', { name: 'Pay ₩264,000' }));
    expect(
      await screen.findByText(/nothing you typed is lost/),
    ).toBeInTheDocument();
    expect(screen.getByLabelText('Name')).toHaveValue('김관객');
    expect(sessionStorage.getItem('marquee.contact')).toContain('김관객');
  });

  it('says what hides the view from a seat before it is paid for', async () => {
    const plan = aPlan();
    plan.features = {
      wheelchair: [],
      companion: [],
      stepFree: [],
      restricted: [{ note: 'pillar', seats: [1] }],
    };
    office({ '/holds/mine': held, '/plans/plan-1': () => answer(plan) });
    show();
    const seats = await screen.findAllByRole('listitem');
    const [first, second] = seats.filter(seat => seat.closest('.basket-seats'));
    expect(second).toHaveTextContent(/restricted view/i);
    expect(first).not.toHaveTextContent(/restricted view/i);
  });

  it('speaks of tickets where no seats are chosen', async () => {
    office({ '/holds/mine': held, '/plans/plan-1': () => answer(aPlan()) });
    const { unmount } = show(undefined, {}, undefined, false);
    expect(
      await screen.findByRole('link', { name: 'Change tickets' }),
    ).toHaveAttribute('href', '/performances/p1');
    unmount();
    office({ '/holds/mine': none, '/orders': () => answer({ orders: [] }) });
    show(undefined, {}, undefined, false);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'You hold no tickets for this performance.',
    );
    expect(
      screen.getByRole('link', { name: 'Choose tickets' }),
    ).toBeInTheDocument();
  });
});
